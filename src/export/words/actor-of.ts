/** The actor of a report that bears an id. */
import type { Actor } from '../../model/actor.js';
import type { Report } from '../../model/report.js';

/** Made once a list, so that reports with thousands of names stay fast; it lives as long as the list does. */
const INDEX = new WeakMap<Report['actors'], ReadonlyMap<string, Actor>>();

export function actorOf({ actors }: Report, id: string): Actor | null {
  const known = INDEX.get(actors) ?? new Map(actors.map(actor => [actor.id, actor]));
  INDEX.set(actors, known);
  return known.get(id) ?? null;
}

/** In the order of the ids; an id that nobody bears is left out. */
export function actorsOf(report: Report, ids: readonly string[]): readonly Actor[] {
  return ids.map(id => actorOf(report, id)).filter(actor => actor !== null);
}
