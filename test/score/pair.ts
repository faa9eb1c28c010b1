/** Which found statement answers which annotated one: one to one, by the overlap of their contents, the best overlap first. */
import type { Span } from '../../src/model/span.js';
import type { GoldText, Told } from './gold.js';

export interface Pair {
  readonly gold: Told;
  readonly found: Told;
  /** Jaccard: shared characters over all characters of both contents, blanks not counted; 0 to 1. */
  readonly overlap: number;
}

/** Pairs that share at least `least` of their contents. */
export function pairs({ text, statements }: GoldText, found: readonly Told[], least: number): readonly Pair[] {
  const inked = (told: Told) => ({ told, ink: inkOf(text, told.content) });
  const answers = found.map(inked);
  const all = statements
    .map(inked)
    .flatMap(gold => answers.map(answer => ({ gold: gold.told, found: answer.told, overlap: jaccard(gold.ink, answer.ink) })));
  const out: Pair[] = [];
  for (const pair of all.toSorted((a, b) => b.overlap - a.overlap)) {
    if (pair.overlap < least || pair.overlap === 0) break;
    if (!out.some(({ gold, found }) => gold === pair.gold || found === pair.found)) out.push(pair);
  }
  return out;
}

function inkOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const ink = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (/\S/.test(text.charAt(i))) ink.add(i);
  return ink;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of a) if (b.has(at)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
