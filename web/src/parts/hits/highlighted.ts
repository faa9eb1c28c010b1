/** The words of a hit, in parts that were asked for and parts that were not. */
import type { Highlight } from '../../../../src/model/ledger/search.js';

export interface Part {
  readonly words: string;
  readonly lit: boolean;
}

/** All words in their order. What overlaps or lies outside is put right: highlights come from elsewhere. */
export function highlighted(content: string, highlights: readonly Highlight[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of highlights.toSorted(([a], [b]) => a - b)) {
    const [start, end] = [Math.max(from, at), Math.min(to, content.length)];
    if (end <= start) continue;
    parts.push({ words: content.slice(at, start), lit: false }, { words: content.slice(start, end), lit: true });
    at = end;
  }
  return [...parts, { words: content.slice(at), lit: false }].filter(({ words }) => words !== '');
}
