/** The pronouns that stand as a source, and what each can mean. */

export type PronounClass = 'he' | 'she' | 'it' | 'they' | 'I' | 'we' | 'you' | 'who' | 'that' | 'both';

const CLASSES: Readonly<Record<string, PronounClass>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  i: 'I',
  me: 'I',
  my: 'I',
  myself: 'I',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
  you: 'you',
  your: 'you',
  who: 'who',
  whom: 'who',
  whose: 'who',
  which: 'who',
  that: 'that',
  this: 'that',
  both: 'both',
};

/** `null` for what is no pronoun. "U.S." and "US" are none. */
export function pronounClass(words: string): PronounClass | null {
  const word = words.replace(/['’]s$/, '');
  if (word.length > 1 && word === word.toUpperCase()) return null;
  return CLASSES[word.toLowerCase()] ?? null;
}

export const isPronoun = (words: string): boolean => pronounClass(words) !== null;
