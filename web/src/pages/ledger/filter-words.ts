/** What the fields of a search and their values are called. */
import { ACT_WORDS } from '../../../../src/export/words/act-words.js';
import { CONTACT_WORDS } from '../../../../src/export/words/contact-words.js';
import { MODE_WORDS, wordsFor } from '../../../../src/export/words/label-words.js';
import { whenWords } from '../../../../src/export/words/when-words.js';
import type { FilterName } from './filter-address.js';

export const FIELD_WORDS: Readonly<Record<FilterName, string>> = {
  text: 'Words',
  speaker: 'Who said it',
  party: 'Side of who said it',
  addressee: 'To whom',
  addresseeParty: 'Side of to whom',
  via: 'According to',
  act: 'Act',
  mode: 'How verbatim',
  kind: 'Kind of speaker',
  publisher: 'Published by',
  report: 'Report',
  contact: 'Made in a',
  hedged: 'Distance',
  negated: 'Negation',
  gaps: 'Gaps',
  corrected: 'Corrections',
  from: 'From',
  to: 'Until',
};

const VALUE_WORDS: Partial<Readonly<Record<FilterName, Readonly<Record<string, string>>>>> = {
  act: ACT_WORDS,
  mode: MODE_WORDS,
  contact: CONTACT_WORDS,
  hedged: { true: 'the report keeps its distance (“reportedly”)', false: 'the report keeps no distance' },
  negated: { true: 'it is told as not said, or not so', false: 'it is not negated' },
  gaps: { true: 'words of it are missing', false: 'no words of it are missing' },
  corrected: { true: 'a person corrected it', false: 'nobody corrected it' },
};

/** Fields whose values are ids: of them the server tells the label. */
export const isNamed = (name: FilterName): boolean => name === 'speaker' || name === 'addressee';

export function valueWords(name: FilterName, value: string, label: string | null = null): string {
  if (name === 'from' || name === 'to') return whenWords(value);
  return wordsFor(VALUE_WORDS[name] ?? {}, value) ?? label ?? value;
}
