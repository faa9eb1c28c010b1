/** A sentence without its first words: "emphasized that the talks go on" opening a paragraph. The span is the word that it starts with. */
import { type FoundGap, type GapFinder, matchesIn } from './gap-finder.js';

const SAYING =
  'said|told|noted|stressed|emphasi[sz]ed|underlined|underscored|added|stated|declared|announced|confirmed|denied|claimed|argued|warned|explained|recalled|' +
  'reiterated|reaffirmed|reported|accused|called|urged|demanded|thanked|welcomed|condemned|expressed|pointed|discussed|met|agreed|insisted|admitted|' +
  'acknowledged|assured|congratulated|invited|promised|proposed|suggested|criticized|criticised|replied|responded|wrote|spoke|informed|briefed|highlighted';
const OTHER = 'is|was|are|were|has|had|will|would|did|does|can|could|may|might|must|shall|should';
const ADVERB = '(?:also |further |then |again |both |later |recently )?';

/** "emphasized that the talks go on", "was received by the minister" at the start of a paragraph */
const AT_START = new RegExp(`^(?:${ADVERB}(?<gap>${SAYING}|${OTHER}))\\b(?=[ ,:])`, 'dgu');
/** "The talks go on. emphasized that …" */
const AFTER_STOP = new RegExp(
  `(?<=\\p{Ll}{3}[”"’)]?\\. {1,3}|\\p{Ll}{3}\\.[ \\n])(?:${ADVERB}(?<gap>${SAYING}))\\b(?= (?:that|the|to|an?|his|her|its|their|on|in|with|for)\\b)`,
  'dgu',
);

/** Verbs that tell nobody: "Told that the talks go on, she left." misses no subject. */
const ASSERTING =
  'Said|Noted|Stressed|Emphasi[sz]ed|Underlined|Underscored|Added|Stated|Declared|Announced|Confirmed|Claimed|Argued|Explained|Recalled|Reiterated|' +
  'Reaffirmed|Insisted|Admitted|Acknowledged|Highlighted';
/** "Emphasized that the talks go on." as a sentence of its own, though it was given a capital */
const CAPITALISED = new RegExp(`(?:^|(?<=[.!?]["”’)]? ))(?<gap>${ASSERTING})(?= that )`, 'dgu');

export const subjectMissing: GapFinder = ({ text, blocks }) =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quotation')
    .flatMap(({ span }, i, judged) => {
      const before = judged[i - 1];
      const goesOn = before !== undefined && !/[.!?…:;]["'”’»)\]]*$/.test(text.slice(...before.span));
      return [
        ...(goesOn ? [] : matchesIn(text, span, AT_START)),
        ...matchesIn(text, span, AFTER_STOP),
        ...matchesIn(text, span, CAPITALISED),
      ];
    })
    .map((span): FoundGap => ({ kind: 'subject-missing', span }));
