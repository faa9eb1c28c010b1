/** Which points are shown, as it stands in the address: "?show=conflict&show=only:Kestria". */
import { choiceOf, type PointChoice } from '../../../../src/export/words/point-choices.js';
import type { Point } from '../../../../src/model/comparison.js';

/** What the address asks for, as far as there is such; none: all. */
export function chosenIn(query: URLSearchParams, choices: readonly PointChoice[]): readonly string[] {
  const keys = choices.map(({ key }) => key);
  return [...new Set(query.getAll('show'))].filter(key => keys.includes(key));
}

export function shownPoints(points: readonly Point[], chosen: readonly string[]): readonly Point[] {
  return chosen.length === 0 ? points : points.filter(point => chosen.includes(choiceOf(point)));
}

/** The words behind the question mark when a choice is made or taken back; `null`: when all are. */
export function toggledQuery(query: URLSearchParams, chosen: readonly string[], key: string | null): string {
  const next = new URLSearchParams(query);
  next.delete('show');
  const keys = key === null ? [] : chosen.includes(key) ? chosen.filter(one => one !== key) : [...chosen, key];
  for (const one of keys) next.append('show', one);
  return next.size === 0 ? '' : `?${next}`;
}
