/** What can be said otherwise of a statement, in words. */
import { ACT_WORDS } from '../../../../src/export/words/act-words.js';
import { MODE_WORDS, NOBODY, wordsFor } from '../../../../src/export/words/label-words.js';
import { whenWords } from '../../../../src/export/words/when-words.js';
import type { CorrectedField } from '../../../../src/model/ledger/statement-entry.js';

export const FIELD_WORDS: Readonly<Record<CorrectedField, string>> = {
  speaker: 'who said it',
  addressee: 'to whom',
  act: 'what is done by it',
  mode: 'how verbatim it is',
  hedged: 'whether the report keeps its distance',
  negated: 'whether it is negated',
  said: 'when it was said',
  medium: 'how it was said',
  withdrawn: 'whether it is a statement at all',
};

export const isField = (word: string): word is CorrectedField => Object.hasOwn(FIELD_WORDS, word);

/** A value as a correction holds it: ids of actors by `nameOf`, yes and no, an act by its meaning. What has no words of its own stays. */
export function valueWords(field: CorrectedField, value: string, nameOf: (id: string) => string): string {
  if (field === 'speaker' || field === 'addressee') return value === '' ? NOBODY : value.split(' ').map(nameOf).join(' & ');
  if (field === 'withdrawn') return value === 'true' ? 'no statement' : 'a statement';
  if (field === 'hedged' || field === 'negated') return value === 'true' ? 'yes' : 'no';
  if (value === '') return 'not told';
  if (field === 'said') return whenWords(value);
  return wordsIn(field === 'act' ? ACT_WORDS : field === 'mode' ? MODE_WORDS : {}, value);
}

function wordsIn(words: Readonly<Record<string, string>>, value: string): string {
  const meaning = wordsFor(words, value);
  return meaning === null || meaning === value ? value : `${value} (${meaning})`;
}
