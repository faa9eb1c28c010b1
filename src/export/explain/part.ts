/** One paragraph of an explanation for people: what it is about, the words with their offsets, and what decided. */
import { firstWords } from '../words/span-words.js';
import { decidedBy } from './decided-by.js';
import type { ExplainedField, Related, Words } from './explained.js';

const RELATED_WORDS = 60;

export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

export const NOT_TOLD = 'not told';

export function fieldPart(title: string, field: ExplainedField): Part {
  return { title, lines: [...field.places.map(wordsLine), decidedBy(field)] };
}

/** Nothing where there are no lines. */
export function listPart(title: string, lines: readonly string[]): readonly Part[] {
  return lines.length === 0 ? [] : [{ title, lines }];
}

/** `[120, 139) Defence Minister Brannoc Teyle` */
export function wordsLine({ span: [start, end], words }: Words): string {
  return `[${start}, ${end}) ${words}`;
}

/** `s4: against the deployment of personnel` */
export function relatedLine({ id, words }: Related): string {
  return `${id}: ${firstWords(words, RELATED_WORDS)}`;
}
