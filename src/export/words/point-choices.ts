/** What the points of a comparison can be narrowed to: each verdict, and of what one alone tells who. */
import type { Comparison, Point, Verdict } from '../../model/comparison.js';
import { grouped } from '../../text/grouped.js';
import { GRAVEST_FIRST, VERDICT_WORDS } from './comparison-words.js';
import { counted } from './label-words.js';

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
  const chosen = grouped(points, choiceOf);
  const apart = accounts.length < 2 ? [] : TOGETHER.map(key => ({ key, verdict: key, words: VERDICT_WORDS[key] }));
  const alone = accounts.map(({ party }) => ({ key: `only:${party}`, verdict: 'only' as const, words: `Only ${party}` }));
  return [...apart, ...alone]
    .map(choice => ({ ...choice, count: chosen.get(choice.key)?.length ?? 0 }))
    .filter(({ verdict, count }) => count > 0 || verdict !== 'only');
}

/** "10 points: 1 in conflict, 2 told differently, 1 told alike, 6 told by one side only" */
export function pointsWords({ points }: Pick<Comparison, 'points'>): string {
  const verdicts = grouped(points, ({ verdict }) => verdict);
  const parts = GRAVEST_FIRST.flatMap(verdict => {
    const some = verdicts.get(verdict);
    return some === undefined ? [] : [`${some.length} ${COUNTED[verdict]}`];
  });
  return [counted(points.length, 'point'), ...(parts.length === 0 ? [] : [parts.join(', ')])].join(': ');
}

const COUNTED: Readonly<Record<Verdict, string>> = {
  conflict: 'in conflict',
  differs: 'told differently',
  both: 'told alike',
  only: 'told by one side only',
};
