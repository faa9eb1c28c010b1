/** Which of the actors that are there one is, if any: the best that fits, where nobody else fits as well or one is far better known. */
import { compare } from './compare.js';
import type { Portrait } from './portrait.js';
import type { Verdict } from './verdict.js';

export interface Decision<T> {
  readonly one: T;
  readonly rule: string;
  readonly reason: string;
}

type Fit<T> = Extract<Verdict, { is: 'same' }> & { readonly one: T; readonly reports: number };

/** In how many reports someone must appear to be meant wherever nothing else is told, and how many times as often as all others together. */
const KNOWN = 5;
const TIMES = 5;
/** From this rank on someone who merely may be meant too does not count. */
const CLEAR = 2;

export function decide<T extends { readonly portrait: Portrait }>(portrait: Portrait, others: readonly T[]): Decision<T> | null {
  const verdicts = others.flatMap(one => {
    const verdict = compare(portrait, one.portrait);
    return verdict ? [{ one, verdict, reports: one.portrait.reports }] : [];
  });
  const fits = verdicts.flatMap(({ one, verdict, reports }) => (verdict.is === 'same' ? [{ ...verdict, one, reports }] : []));
  const rank = Math.max(0, ...fits.map(fit => fit.rank));
  const best = fits.filter(fit => fit.rank === rank).toSorted((a, b) => b.reports - a.reports);
  const rest = rank < CLEAR ? verdicts.filter(({ verdict }) => mayBeToo(verdict, rank)) : [];
  return chosen(
    best,
    rest.map(({ reports }) => reports),
  );
}

const mayBeToo = (verdict: Verdict, rank: number): boolean => (verdict.is === 'same' ? verdict.rank < rank : verdict.rival);

function chosen<T>(best: readonly Fit<T>[], rivals: readonly number[]): Decision<T> | null {
  const [first, ...next] = best;
  if (!first) return null;
  const { one, rule, reason } = first;
  const others = [...next.map(({ reports }) => reports), ...rivals].reduce((sum, reports) => sum + reports, 0);
  if (others === 0) return { one, rule, reason };
  if (!isFarBetterKnown(first.reports, others)) return null;
  return {
    one,
    rule,
    reason: `${reason.replace(/(?:;| and) nobody else .*$/, '')}; far better known than all others whom it fits`,
  };
}

export const isFarBetterKnown = (reports: number, others: number): boolean => reports >= KNOWN && reports >= TIMES * others;
