/** Arithmetic of spans: half open, in UTF-16 code units. */
import type { Span } from '../model/span.js';

export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export const inOrder = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];

/** From the first start to the last end; `null` where there is none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(s => s[0])), Math.max(...spans.map(s => s[1]))];
}

/** What is left of a span when others are taken out of it, in order. */
export function without(span: Span, holes: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let at = span[0];
  for (const [start, end] of holes.filter(hole => overlap(hole, span)).toSorted(inOrder)) {
    if (start > at) out.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < span[1]) out.push([at, span[1]]);
  return out;
}

/** The span without white space at its edges; empty at its start where there is nothing else. */
export function trim(text: string, [start, end]: Span): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return from >= end ? [start, start] : [from, from + part.trim().length];
}
