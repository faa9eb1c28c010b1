/** What becomes of a point that several tell: the verdict, its reason in words, and what it rests on. */
import type { Difference, DifferenceKind, PartyName, Passage, Verdict } from '../../model/comparison.js';
import { type Evidence, inferred } from '../../model/evidence.js';
import type { PairJudgement } from '../../tagger/comparer.js';
import { grouped } from '../../text/grouped.js';
import { listed } from '../../text/listed.js';
import type { PointDraft } from '../align/align-into.js';
import type { JudgedPair } from '../align/judged-pairs.js';
import { differencesOf } from '../differences/differences.js';
import type { FoundDifference, Telling, ToldPassage } from '../differences/told.js';
import { passageOf } from '../propositions/passage-of.js';

export interface Judged {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly differences: readonly Difference[];
  readonly evidence: Evidence;
}

/** @param pairs what the comparer said of pairs of the point's propositions @param by its name */
export function verdictOf(point: PointDraft, pairs: readonly JudgedPair[], by: string): Judged {
  const tellings = Array.from(
    grouped(point, ({ party }) => party),
    ([party, passages]): Telling => ({ party, passages }),
  );
  const parties = tellings.map(({ party }) => party);
  const between = tellings.flatMap((a, k) => tellings.slice(k + 1).map(b => judgedBetween(a, b, pairs)));
  const worst = between.toSorted((x, y) => WORST.indexOf(x.verdict) - WORST.indexOf(y.verdict))[0];
  if (worst === undefined) throw new TypeError('A point that one alone tells has no verdict between two.');
  const differences = between.flatMap(one => one.differences);
  return {
    verdict: worst.verdict,
    reason: worst.verdict === 'both' ? `${listed(parties)} tell the same` : reasonOf(differences),
    differences,
    evidence: inferred(worst.verdict === 'both' || worst.byNetwork ? by : 'differences', worst.score),
  };
}

const WORST: readonly Verdict[] = ['conflict', 'differs', 'both'];

interface Between {
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  /** No rule can name the difference. */
  readonly byNetwork: boolean;
  readonly score: number;
}

/** Probability of the network that two tell it otherwise: from which a rule's difference counts, and from which none is needed. */
const OTHERWISE = { withRule: 0.2, alone: 0.5 } as const;

/** Probability that both tell the same, up to which a rule's conflict is one. */
const MAY_CONFLICT = 0.5;

function judgedBetween(a: Telling, b: Telling, pairs: readonly JudgedPair[]): Between {
  const parties = [a.party, b.party] as const;
  const network = meanJudgement(pairs.filter(pair => isBetween(pair, ...parties)));
  const otherwise = network.differs + network.conflict;
  const found = otherwise >= OTHERWISE.withRule ? differencesOf(a, b) : [];
  const conflict = found.some(one => one.conflict) && network.both <= MAY_CONFLICT;
  if (found.length > 0)
    return {
      verdict: conflict ? 'conflict' : 'differs',
      differences: found.map(one => differenceOf(one, parties)),
      byNetwork: false,
      score: otherwise,
    };
  const alone = otherwise >= OTHERWISE.alone;
  const differences = alone ? [unnamed(parties)] : [];
  return { verdict: alone ? 'differs' : 'both', differences, byNetwork: true, score: alone ? otherwise : network.both };
}

const isBetween = (pair: JudgedPair, a: PartyName, b: PartyName): boolean =>
  (pair.a.party === a && pair.b.party === b) || (pair.a.party === b && pair.b.party === a);

/** Where they are one: weighted by how surely each pair is. */
function meanJudgement(pairs: readonly JudgedPair[]): Omit<PairJudgement, 'none'> {
  const parts = pairs.map(({ judgement: { both, differs, conflict }, oneness }) => {
    const weight = oneness / (both + differs + conflict || 1);
    return { both: weight * both, differs: weight * differs, conflict: weight * conflict };
  });
  const sum = (kind: 'both' | 'differs' | 'conflict') => parts.reduce((all, part) => all + part[kind], 0);
  const whole = sum('both') + sum('differs') + sum('conflict');
  // Of passages that were never judged against each other nothing is known but that both tell the point.
  if (whole === 0) return { both: 1, differs: 0, conflict: 0 };
  return { both: sum('both') / whole, differs: sum('differs') / whole, conflict: sum('conflict') / whole };
}

function differenceOf({ kind, words, a, b }: FoundDifference, [first, second]: readonly [PartyName, PartyName]): Difference {
  return { kind, words, passages: { ...shown(first, a), ...shown(second, b) } };
}

function shown(party: PartyName, told: readonly ToldPassage[]): Readonly<Record<PartyName, readonly Passage[]>> {
  return told.length === 0 ? {} : { [party]: told.map(passageOf) };
}

const unnamed = (parties: readonly PartyName[]): Difference => ({
  kind: 'other' satisfies DifferenceKind,
  words: `${listed(parties)} do not tell it alike; the network sees a difference that no rule can name`,
  passages: {},
});

function reasonOf(differences: readonly Difference[]): string {
  return [...new Set(differences.map(({ words }) => words))].join('; ');
}
