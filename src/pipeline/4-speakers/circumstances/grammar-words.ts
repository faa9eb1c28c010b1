/** Closed classes of English words that bound or open a noun phrase. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = list(
  'the a an his her its their our my your this that these those another other several some many any both all one two three few various each every no more most what',
);

export const TIMES = list(
  `today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december morning afternoon evening night week month year last next earlier later recently now then ago jan. feb. aug. sept. oct. nov. dec.`,
);

export const PREPOSITIONS = list(
  `in on at by to from with without for about against between into onto over under during via through before after since until as of off upon within among
  amid toward towards across around behind beyond despite regarding concerning near outside inside like than`,
);

/** Words that no noun phrase goes on with. */
const BOUNDS = list(
  `and or but nor so yet if whether because while when where why how who whom whose which that although though unless once not also only just even still never always
  is are was were be been being am has have had having do does did will would shall should can could may might must cannot
  he she they i we you it him them us me himself herself themselves itself
  released published posted obtained hosted signed urging demanding calling asking seeking including criticizing criticising warning outlining accusing
  said says say saying told tells tell added adding asked argued called calling there here back out up down away forward again instead`,
);

/** Whether a noun phrase stops before the word. */
export const bounds = (lower: string): boolean =>
  BOUNDS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  /^(?:he|she|it|they|we|i|you|who|there|that)'/.test(lower) ||
  /n't$/.test(lower);
