/** What the comparer says of the propositions of two accounts that may be one. */
import type { Comparer, InContext, PairJudgement } from '../../tagger/comparer.js';
import type { Proposition } from '../propositions/proposition.js';
import { onenessOf } from './oneness.js';

/** Of one proposition those of another account that are nearest in meaning, and are judged. */
const NEAREST = 3;

export interface JudgedPair {
  readonly a: Proposition;
  readonly b: Proposition;
  readonly judgement: PairJudgement;
  /** 0 to 1: how surely both are one. */
  readonly oneness: number;
}

/** Of each proposition its vector, made once. */
type Meanings = ReadonlyMap<Proposition, Float32Array>;

export async function meaningsOf(all: readonly Proposition[], comparer: Comparer): Promise<Meanings> {
  const vectors = await comparer.meanings(all.map(({ report: { text }, span }) => text.slice(...span)));
  return new Map(all.map((one, k) => [one, vectors[k] ?? new Float32Array()]));
}

/** Pairs of a proposition of the one and one of the other, those judged that are near to each other from either side. */
export async function judgedPairs(
  as: readonly Proposition[],
  bs: readonly Proposition[],
  { meanings, comparer }: { readonly meanings: Meanings; readonly comparer: Comparer },
): Promise<readonly JudgedPair[]> {
  const near = nearPairs(as, bs, meanings);
  const judgements = await comparer.judge(near.map(({ i, j }) => ({ a: inContext(at(as, i)), b: inContext(at(bs, j)) })));
  const weighed = near.map((pair, k) => ({ ...pair, judgement: at(judgements, k) }));
  const oneness = onenessOf(weighed, [as.length, bs.length]);
  return weighed.map(({ i, j, judgement }, k) => ({ a: at(as, i), b: at(bs, j), judgement, oneness: at(oneness, k) }));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${items.length}.`);
  return item;
}

const inContext = ({ report: { text }, context, span }: Proposition): InContext => ({ text, context, span });

function nearPairs(as: readonly Proposition[], bs: readonly Proposition[], meanings: Meanings) {
  const nearness = as.map(a => bs.map(b => dot(meanings.get(a), meanings.get(b))));
  const ofA = nearness.map(row => nearest(row));
  const ofB = bs.map((_, j) => nearest(nearness.map(row => row[j] ?? 0)));
  return nearness.flatMap((row, i) =>
    row.flatMap((near, j) => (ofA[i]?.has(j) || ofB[j]?.has(i) ? [{ i, j, nearness: near }] : [])),
  );
}

/** The indexes of the greatest. */
function nearest(values: readonly number[]): ReadonlySet<number> {
  const order = values.map((_, k) => k).toSorted((x, y) => (values[y] ?? 0) - (values[x] ?? 0) || x - y);
  return new Set(order.slice(0, NEAREST));
}

function dot(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0);
}
