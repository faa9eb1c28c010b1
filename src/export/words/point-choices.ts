/** What the points of a comparison can be narrowed to: each verdict, and of what one alone tells who. */
import type { Comparison, Point, Verdict } from '../../model/comparison.js';
import { VERDICT_WORDS } from './comparison-words.js';

export interface PointChoice {
  /** "conflict", "only:Kestria" */
  readonly key: string;
  readonly verdict: Verdict;
  readonly words: string;
  readonly count: number;
}

/** The key of the choice that a point belongs to. */
export function choiceOf({ verdict, passages }: Pick<Point, 'verdict' | 'passages'>): string {
  return verdict === 'only' ? `only:${Object.keys(passages)[0] ?? ''}` : verdict;
}

const TOGETHER = ['conflict', 'differs', 'both'] as const;

/** The gravest first; what no point belongs to is left out, but for the verdicts of which a reader wants to know that there is none. */
export function choicesOf({ points, accounts }: Pick<Comparison, 'points' | 'accounts'>): readonly PointChoice[] {
  const counts = new Map<string, number>();
  for (const point of points) counts.set(choiceOf(point), 1 + (counts.get(choiceOf(point)) ?? 0));
  const apart = accounts.length < 2 ? [] : TOGETHER.map(key => ({ key, verdict: key, words: VERDICT_WORDS[key] }));
  const alone = accounts.map(({ party }) => ({ key: `only:${party}`, verdict: 'only' as const, words: `Only ${party}` }));
  return [...apart, ...alone]
    .map(choice => ({ ...choice, count: counts.get(choice.key) ?? 0 }))
    .filter(({ verdict, count }) => count > 0 || verdict !== 'only');
}

/** "10 points: 1 conflict, 2 differ, 1 told alike, 6 told by one side only" */
export function pointsWords({ points }: Pick<Comparison, 'points'>): string {
  const count = (verdict: Verdict): number => points.filter(point => point.verdict === verdict).length;
  const parts = (['conflict', 'differs', 'both', 'only'] as const).flatMap(verdict =>
    count(verdict) === 0 ? [] : [`${count(verdict)} ${COUNTED[verdict]}`],
  );
  return [points.length === 1 ? '1 point' : `${points.length === 0 ? 'no' : points.length} points`, parts.join(', ')]
    .filter(words => words !== '')
    .join(': ');
}

const COUNTED: Readonly<Record<Verdict, string>> = {
  conflict: 'in conflict',
  differs: 'told differently',
  both: 'told alike',
  only: 'told by one side only',
};
