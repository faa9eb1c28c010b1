/** A statement's act and its speaker's kind: the mean of what the network says of its pieces. */
import type { Span } from '../model/span.js';
import { firstAtLeast } from '../text/sorted.js';
import { ACTS, HEADS, type Head, type Judged, KINDS } from './heads.js';
import { softmax } from './softmax.js';
import type { Judgement, StatementPlace } from './tagger.js';
import type { Pieces } from './wordpieces.js';

/** Where there is no cue the content stands for it, where there is no source the cue, as in training. */
export function judgementOf(pieces: Pieces, judged: Judged, { source, cue, content }: StatementPlace): Judgement {
  const contents = piecesIn(pieces, content);
  const cues = either(piecesIn(pieces, cue), contents);
  const sources = either(piecesIn(pieces, source), cues);
  const asCue = mean(judged, 'acts', cues);
  const asContent = mean(judged, 'acts', either(contents, cues));
  const acts = softmax(ACTS.map((_, k) => (asCue[k] ?? 0) + (asContent[ACTS.length + k] ?? 0)));
  return { acts: named(ACTS, acts), kinds: named(KINDS, softmax(mean(judged, 'kinds', sources))) };
}

/** The pieces that stand whole in one of the spans. */
export function piecesIn({ starts, ends, length }: Pieces, spans: readonly Span[]): readonly number[] {
  const out: number[] = [];
  for (const [from, to] of spans) {
    for (let i = firstAtLeast(starts, from); i < length && (ends[i] ?? 0) <= to; i++) out.push(i);
  }
  return out;
}

const either = (some: readonly number[], others: readonly number[]): readonly number[] => (some.length > 0 ? some : others);

function mean(judged: Judged, head: Head, pieces: readonly number[]): readonly number[] {
  const width = HEADS[head];
  const sum = new Array<number>(width).fill(0);
  for (const i of pieces) for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + (judged[head][i * width + k] ?? 0);
  return sum.map(x => x / Math.max(1, pieces.length));
}

function named<Name extends string>(names: readonly Name[], values: readonly number[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, k) => [name, values[k] ?? 0])) as Record<Name, number>;
}
