/** Which statements of a new reading are those that the ledger has already: they keep their numbers, and what people corrected. */
import { bySpans, byWords, type Likened, type Worded, worded } from './likeness.js';
import { pairsAlike } from './pairs-alike.js';

/** A statement that the ledger has. */
export interface Kept extends Likened {
  readonly number: number;
  /** Whether the reading before had it; one that came and went is known by its words alone. */
  readonly current: boolean;
}

/** A statement of the new reading. */
export interface Fresh extends Likened {
  /** "s3" */
  readonly local: string;
}

interface Pair {
  readonly kept: Kept;
  readonly fresh: Fresh;
  readonly likeness: number;
}

/**
 * From the id in the new reading to the number; one that is not in it is new. Each is one at most, those most alike first; the order in which they
 * are given does not count. `sameText`: the text is that of the reading before, so that places in it say the same.
 */
export function matchStatements(kept: readonly Kept[], fresh: readonly Fresh[], sameText: boolean): ReadonlyMap<string, number> {
  const [mine, theirs] = [kept.map(wordedToo), fresh.map(wordedToo)];
  const placed = mine.filter(({ current }) => current && sameText);
  const unplaced = mine.filter(({ current }) => !(current && sameText));
  const inPlace = placed.flatMap(one => theirs.filter(other => isNear(one, other)).map(other => [one, other] as const));
  return oneToOne([...likened(inPlace, bySpans), ...likened(pairsAlike(unplaced, theirs), byWords)]);
}

const wordedToo = <Known extends Likened>(statement: Known): Known & Worded => ({ ...statement, ...worded(statement) });

/** Before anything is measured: whether the one starts before the other ends. */
const isNear = (a: Likened, b: Likened): boolean => startOf(a) < endOf(b) && startOf(b) < endOf(a);

type Both = readonly [Kept & Worded, Fresh & Worded];

function likened(pairs: readonly Both[], likeness: (a: Worded, b: Worded) => number): readonly Pair[] {
  return pairs.flatMap(([kept, fresh]) => {
    const value = likeness(kept, fresh);
    return value > 0 ? [{ kept, fresh, likeness: value }] : [];
  });
}

function oneToOne(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const { kept, fresh } of pairs.toSorted(inTurn)) {
    if (taken.has(kept.number) || numbers.has(fresh.local)) continue;
    taken.add(kept.number);
    numbers.set(fresh.local, kept.number);
  }
  return numbers;
}

/** Of equals those that were there last, then by number, then by the order of the text. */
const inTurn = (a: Pair, b: Pair): number =>
  b.likeness - a.likeness ||
  Number(b.kept.current) - Number(a.kept.current) ||
  a.kept.number - b.kept.number ||
  startOf(a.fresh) - startOf(b.fresh) ||
  a.fresh.local.length - b.fresh.local.length ||
  (a.fresh.local < b.fresh.local ? -1 : 1);

const startOf = ({ spans: [first] }: Likened): number => first?.[0] ?? 0;
const endOf = ({ spans }: Likened): number => spans.at(-1)?.[1] ?? 0;
