/** How much two statements are the same one: by where they stand in one text, or by their words where the text has changed. */
import type { Span } from '../../../model/span.js';

/** What a statement is known by again. */
export interface Likened {
  /** Of the content. */
  readonly spans: readonly Span[];
  readonly content: string;
  readonly source: string;
}

/** A statement with its words counted once: "the#2" is the second "the", so that a set holds all of them. */
export interface Worded extends Likened {
  readonly words: ReadonlySet<string>;
  readonly sourceWords: ReadonlySet<string>;
}

/** What words have to share, 0 to 1, as twice the shared over all. */
export const ALIKE = 0.75;
/** Fewer words say the same too often by chance: they have to be equal and of one source. */
const FEW = 4;
/** Less of the content than this is another statement, whichever of the two is measured. */
const HALF = 0.5;
const [SAME_SOURCE, NEAR_SOURCE] = [0.3, 0.15];

export function worded(statement: Likened): Worded {
  return { ...statement, words: wordsOf(statement.content), sourceWords: wordsOf(statement.source) };
}

/** 0: they are two statements. */
export function bySpans(a: Worded, b: Worded): number {
  const [inA, inB] = [lengthOf(a.spans), lengthOf(b.spans)];
  const both = shared(a.spans, b.spans);
  if (both === 0 || both < HALF * Math.max(inA, inB)) return 0;
  const isEqual = both === inA && both === inB;
  return isEqual || bySource(a, b) > 0 ? (2 * both) / (inA + inB) + bySource(a, b) : 0;
}

/** 0: they are two statements. One that was turned into its opposite is another. */
export function byWords(a: Worded, b: Worded): number {
  const source = bySource(a, b);
  const alike = dice(a.words, b.words);
  const isFew = Math.min(a.words.size, b.words.size) < FEW;
  if (alike < (isFew ? 1 : ALIKE) || (source === 0 && (isFew || alike < 1))) return 0;
  return alike === 1 || negations(a) === negations(b) ? alike + source : 0;
}

/** Of two sources; where nobody is named, any may be meant. */
function bySource(a: Worded, b: Worded): number {
  const alike = dice(a.sourceWords, b.sourceWords);
  if (alike === 1) return SAME_SOURCE;
  return alike > 0 || a.sourceWords.size === 0 || b.sourceWords.size === 0 ? NEAR_SOURCE : 0;
}

const NEGATION = /^(not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t)#/;

const negations = ({ words }: Worded): number => [...words].filter(word => NEGATION.test(word)).length;

function wordsOf(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(
    words.map(word => {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      return `${word}#${count}`;
    }),
  );
}

/** 1 where both are empty. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return (2 * both) / (a.size + b.size);
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Code units that stand in both; the spans of one statement do not overlap. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const [from, to] of a) {
    for (const [start, end] of b) both += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return both;
}
