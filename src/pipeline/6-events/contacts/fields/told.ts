/** What a field of a contact is made of: the words, where they stand, and why. */
import type { Evidence } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';

export interface Told {
  readonly words: string | null;
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}

export const told = ({ text }: Reading, span: Span | null, isTold: Evidence, isNot: Evidence): Told =>
  span ? { words: text.slice(...span), spans: [span], evidence: isTold } : { words: null, spans: [], evidence: isNot };

/** The sentences that tell of a contact, each once, those whose clause tells of it first. */
export function sentencesOf({ mentions }: Draft): readonly Span[] {
  const ordered = [...mentions.filter(({ isMain }) => isMain), ...mentions.filter(({ isMain }) => !isMain)];
  const all = new Map(ordered.flatMap(({ sentence }) => (sentence ? [[sentence[0], sentence] as const] : [])));
  return [...all.values()].slice(0, MOST);
}

/** Sentences of one contact that are looked through for its circumstances. */
const MOST = 30;

/** The first place in the sentences where a pattern stands. */
export function firstIn({ text }: Reading, sentences: readonly Span[], pattern: RegExp): Span | null {
  for (const sentence of sentences) {
    const match = pattern.exec(text.slice(...sentence));
    if (match) return [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
  }
  return null;
}
