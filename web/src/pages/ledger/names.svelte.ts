/** The names of actors by their id, as facets, hits and the actors themselves tell them: a filter holds only the id. */
import { SvelteMap } from 'svelte/reactivity';
import type { ActorRef } from '../../../../src/model/ledger/statement-entry.js';
import { actorDetail } from '../../api/actors.js';

const names = new SvelteMap<string, string>();
const asked = new Set<string>();

/** `null` until it is known. */
export const nameOf = (id: string): string | null => names.get(id) ?? null;

export function learn(actors: readonly Pick<ActorRef, 'id' | 'name'>[]): void {
  for (const { id, name } of actors) if (names.get(id) !== name) names.set(id, name);
}

/** Asks for a name that nothing else has told; what is no actor keeps its id. */
export function findName(id: string): void {
  if (names.has(id) || asked.has(id)) return;
  asked.add(id);
  actorDetail(id).then(
    actor => learn([actor]),
    () => asked.delete(id),
  );
}
