/** Puts the propositions of one more report to the points that are there: one to one where they are most surely one, then one to many. */
import { grouped } from '../../text/grouped.js';
import type { Proposition } from '../propositions/proposition.js';
import type { JudgedPair } from './judged-pairs.js';

/** A point while it is put together: the propositions that tell it. */
export type PointDraft = readonly Proposition[];

/** How surely two are one: to be a point together, and to join one that another proposition of the same report has part in. */
const LIMITS = { match: 0.35, join: 0.5 } as const;

/** @param pairs of a proposition of the points (`a`) and one of the report (`b`) */
export function alignInto(
  points: readonly PointDraft[],
  propositions: readonly Proposition[],
  pairs: readonly JudgedPair[],
): readonly PointDraft[] {
  const board = new Board(points, propositions, pairs);
  board.match();
  board.join();
  return board.points();
}

/** That a proposition of the report may tell a point. */
interface Tie {
  readonly point: PointDraft;
  readonly proposition: Proposition;
  readonly score: number;
}

class Board {
  readonly #points: readonly PointDraft[];
  readonly #propositions: readonly Proposition[];
  /** The surest first. */
  readonly #ties: readonly Tie[];
  /** To which point a proposition went. */
  readonly #toldIn = new Map<Proposition, PointDraft>();
  /** Into which point another went. */
  readonly #into = new Map<PointDraft, PointDraft>();

  constructor(points: readonly PointDraft[], propositions: readonly Proposition[], pairs: readonly JudgedPair[]) {
    this.#points = points;
    this.#propositions = propositions;
    this.#ties = tiesOf(points, pairs);
  }

  /** One to one. */
  match(): void {
    const told = new Set<PointDraft>();
    for (const { point, proposition, score } of this.#ties) {
      if (score < LIMITS.match || told.has(point) || this.#toldIn.has(proposition)) continue;
      told.add(point);
      this.#toldIn.set(proposition, point);
    }
  }

  /** One to many: what is left over on one side goes where its match on the other side went already. */
  join(): void {
    const told = new Set(this.#toldIn.values());
    const matched = new Map(this.#toldIn);
    for (const { point, proposition, score } of this.#ties) {
      if (score < LIMITS.join) break;
      const home = matched.get(proposition);
      if (home === undefined && told.has(point) && !this.#toldIn.has(proposition)) this.#toldIn.set(proposition, point);
      if (home !== undefined && !told.has(point) && !this.#into.has(point)) this.#into.set(point, home);
    }
  }

  points(): readonly PointDraft[] {
    const homes = grouped(this.#points, point => this.#into.get(point) ?? point);
    const newcomers = grouped([...this.#toldIn.keys()], proposition => this.#toldIn.get(proposition));
    const there = this.#points
      .filter(point => !this.#into.has(point))
      .map(point => [...(homes.get(point) ?? []).flat(), ...(newcomers.get(point) ?? [])]);
    const alone = this.#propositions.filter(one => !this.#toldIn.has(one)).map(one => [one]);
    return [...there, ...alone];
  }
}

function tiesOf(points: readonly PointDraft[], pairs: readonly JudgedPair[]): readonly Tie[] {
  const pointOf = new Map(points.flatMap(point => point.map(one => [one, point] as const)));
  const best = new Map<PointDraft, Map<Proposition, number>>();
  for (const { a, b, oneness } of pairs) {
    const point = pointOf.get(a);
    if (point === undefined) continue;
    const ofPoint = best.get(point) ?? new Map<Proposition, number>();
    best.set(point, ofPoint.set(b, Math.max(ofPoint.get(b) ?? 0, oneness)));
  }
  return Array.from(best, ([point, scores]) => Array.from(scores, ([proposition, score]) => ({ point, proposition, score })))
    .flat()
    .toSorted((x, y) => y.score - x.score);
}
