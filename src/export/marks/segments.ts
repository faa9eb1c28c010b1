/** Cuts a text where marks begin and end, so that marks may overlap, nest and cross as they like. */
import type { Span } from '../../model/span.js';
import { grouped } from '../../text/grouped.js';

export interface Mark {
  readonly span: Span;
}

/** A run of the text over which the same marks lie. */
export interface Segment<M extends Mark> {
  readonly span: Span;
  readonly marks: readonly M[];
}

/** Segments in order, covering [0, length) without overlap; also cut at `cuts`. Marks of no length lie over nothing. */
export function segmentsOf<M extends Mark>(length: number, marks: readonly M[], cuts: readonly number[]): readonly Segment<M>[] {
  const real = marks.filter(({ span }) => span[0] < span[1]);
  const starts = grouped(real, ({ span }) => span[0]);
  const ends = grouped(real, ({ span }) => span[1]);
  const active = new Set<M>();
  const segments: Segment<M>[] = [];
  let at = 0;
  for (const next of boundaries(length, real, cuts)) {
    if (next > at) segments.push({ span: [at, next], marks: [...active] });
    for (const mark of ends.get(next) ?? []) active.delete(mark);
    for (const mark of starts.get(next) ?? []) active.add(mark);
    at = next;
  }
  return segments;
}

function boundaries(length: number, marks: readonly Mark[], cuts: readonly number[]): readonly number[] {
  const all = new Set([0, length, ...cuts, ...marks.flatMap(({ span }) => span)]);
  return [...all].filter(at => at >= 0 && at <= length).sort((one, other) => one - other);
}
