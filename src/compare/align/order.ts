/** The order in which points are shown: that of the first account; what it leaves out stands behind what its teller tells before it. */
import type { Proposition } from '../propositions/proposition.js';
import type { PointDraft } from './align-into.js';

/** @param told all propositions, account by account, each in the order of its text */
export function inTellingOrder(points: readonly PointDraft[], told: readonly Proposition[]): readonly PointDraft[] {
  const pointOf = new Map(points.flatMap(point => point.map(one => [one, point] as const)));
  const ordered: PointDraft[] = [];
  let before: { readonly report: Proposition['report']; readonly point: PointDraft } | null = null;
  for (const proposition of told) {
    const point = pointOf.get(proposition);
    if (point === undefined) continue;
    if (!ordered.includes(point))
      ordered.splice(placeBehind(ordered, before?.report === proposition.report ? before.point : null, ordered.length), 0, point);
    before = { report: proposition.report, point };
  }
  return ordered;
}

/** Where a report's first point comes when it is new: at the end of what is there. */
function placeBehind(ordered: readonly PointDraft[], before: PointDraft | null, end: number): number {
  return before === null ? end : ordered.indexOf(before) + 1;
}
