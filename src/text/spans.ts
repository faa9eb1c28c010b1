/** Arithmetic of spans: half open, in UTF-16 code units. */
import type { Span } from '../model/span.js';
import { firstIndex, greatest, least } from './sorted.js';

export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export const inOrder = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];

/** Of spans in order the last that starts at or before a place, by binary search. */
export function lastFrom<Item>(items: readonly Item[], at: number, spanOf: (item: Item) => Span): Item | null {
  const isBehind = (item: Item | undefined): boolean => item !== undefined && spanOf(item)[0] > at;
  return items[firstIndex(items.length, i => isBehind(items[i])) - 1] ?? null;
}

interface Placed {
  readonly span: Span;
}

/** Of things in the order of their spans those that start in one, by binary search. */
export function startingIn<Item extends Placed>(items: readonly Item[], [from, to]: Span): readonly Item[] {
  return items.slice(firstFrom(items, from), firstFrom(items, to));
}

/** Of things in the order of their spans those that stand whole in one. */
export function within<Item extends Placed>(items: readonly Item[], span: Span): readonly Item[] {
  return startingIn(items, span).filter(item => item.span[1] <= span[1]);
}

/** Of things in order that do not overlap each other those that touch a span. */
export function touching<Item extends Placed>(items: readonly Item[], span: Span): readonly Item[] {
  const behind = items.slice(Math.max(0, firstFrom(items, span[0]) - 1), firstFrom(items, span[1]));
  return behind.filter(item => overlap(item.span, span));
}

/** The index of the first that starts at or after a place. */
export function firstFrom(items: readonly Placed[], at: number): number {
  return firstIndex(items.length, i => (items[i]?.span[0] ?? 0) >= at);
}

/** UTF-16 code units between two; 0 where they touch or overlap. */
export const distance = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1], 0);

/** From the first start to the last end; `null` where there is none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [least(spans.map(s => s[0])), greatest(spans.map(s => s[1]))];
}

/** What is left of a span when others are taken out of it, in order. */
export function without(span: Span, holes: readonly Span[]): readonly Span[] {
  return allWithout([span], holes)[0] ?? [];
}

/** For each of many spans in order what is left of it, in time proportional to spans and holes together. */
export function allWithout(spans: readonly Span[], holes: readonly Span[]): readonly (readonly Span[])[] {
  const sorted = holes.toSorted(inOrder);
  let from = 0;
  return spans.map(span => {
    while ((sorted[from]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) from++;
    const out: Span[] = [];
    let at = span[0];
    for (let k = from; (sorted[k]?.[0] ?? Number.POSITIVE_INFINITY) < span[1]; k++) {
      const [start, end] = sorted[k] ?? span;
      if (start > at) out.push([at, start]);
      at = Math.max(at, end);
    }
    if (at < span[1]) out.push([at, span[1]]);
    return out;
  });
}
