/** How surely two propositions are one: what the network says of the pair, how near they are in meaning, and who else comes into question. */
import type { PairJudgement } from '../../tagger/comparer.js';

/** A pair by the places of its propositions in their accounts. */
export interface Weighed {
  readonly i: number;
  readonly j: number;
  readonly judgement: PairJudgement;
  /** Product of their meanings: −1 to 1. */
  readonly nearness: number;
}

/** Log odds of a pair by itself, fitted on the written accounts that the comparer is not trained on, with their own propositions. */
const ALONE = { judgement: 0.591, nearness: 9.74, constant: -7.839 } as const;

/**
 * Fitted on the same accounts as they are divided here: of two long accounts few pairs are one, and one that another comes near to is less sure than one
 * that stands alone. `row`, `column`: how far a pair is ahead of the best other pair of its first and of its second proposition.
 */
const AMONG = { judgement: 0.428, nearness: -1.79, size: -0.175, row: 0.29, column: 0.303, constant: -0.048 } as const;

/** Pairs of an account of the size for which the weight of the size is nothing: about ten propositions against twenty. */
const USUAL = 200;

/** Log odds that a pair of which nothing is known has, and how far one can be ahead or behind. */
const [UNKNOWN, FARTHEST] = [-8, 6];

/** 0 to 1 for each pair. @param sizes propositions of each account */
export function onenessOf(pairs: readonly Weighed[], sizes: readonly [number, number]): readonly number[] {
  const odds = pairs.map(
    ({ judgement, nearness }) => ALONE.judgement * logOdds(judgement) + ALONE.nearness * nearness + ALONE.constant,
  );
  const rows = bestTwo(
    pairs.map(({ i }) => i),
    odds,
  );
  const columns = bestTwo(
    pairs.map(({ j }) => j),
    odds,
  );
  const size = Math.log((sizes[0] * sizes[1]) / USUAL);
  return pairs.map(({ i, j, judgement, nearness }, k) => {
    const own = odds[k] ?? UNKNOWN;
    const sum =
      AMONG.judgement * logOdds(judgement) +
      AMONG.nearness * nearness +
      AMONG.size * size +
      AMONG.row * ahead(own, rows.get(i)) +
      AMONG.column * ahead(own, columns.get(j)) +
      AMONG.constant;
    return 1 / (1 + Math.exp(-sum));
  });
}

function logOdds({ none }: PairJudgement): number {
  const bounded = Math.min(Math.max(none, 1e-5), 1 - 1e-5);
  return Math.log((1 - bounded) / bounded);
}

type BestTwo = readonly [best: number, second: number];

function bestTwo(places: readonly number[], odds: readonly number[]): ReadonlyMap<number, BestTwo> {
  const found = new Map<number, BestTwo>();
  places.forEach((place, k) => {
    const [best, second] = found.get(place) ?? [UNKNOWN, UNKNOWN];
    const own = odds[k] ?? UNKNOWN;
    found.set(place, own > best ? [own, best] : [best, Math.max(own, second)]);
  });
  return found;
}

/** Of the best the distance to the second, of the others that to the best. */
function ahead(own: number, [best, second]: BestTwo = [UNKNOWN, UNKNOWN]): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, own - (own === best ? second : best)));
}
