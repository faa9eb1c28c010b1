/** Whom a mention means, by the network: the likeliest of those who stand near. */
import type { Span } from '../../../model/span.js';
import type { Tagging } from '../../../tagger/tagger.js';
import type { Figure } from '../cast.js';
import type { Standing } from './spoken.js';

export interface Likely {
  readonly figure: Figure;
  /** Its probability, 0 to 1. */
  readonly score: number;
}

/** The likeliest first; empty where the mention was not read. */
export function likelyOnes(tagging: Tagging, mention: Span, standing: readonly Standing[]): readonly Likely[] {
  const likely = tagging.meant(
    mention,
    standing.map(({ places }) => places),
  );
  if (!likely) return [];
  return standing.map(({ figure }, k) => ({ figure, score: likely[k] ?? 0 })).toSorted((a, b) => b.score - a.score);
}
