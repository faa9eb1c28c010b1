/** Actors of the ledger, and what people say of who is who. */
import type { ActorChange, ActorDetail, ActorEntry } from '../../../src/model/ledger/actor-entry.js';
import type { ActorFilter, Page } from '../../../src/model/ledger/search.js';
import { get, send } from './client.js';

const at = (id: string): string => `/api/actors/${encodeURIComponent(id)}`;

/** By the beginning of a word of a name. */
export function findActors(filter: ActorFilter, signal?: AbortSignal): Promise<Page<ActorEntry>> {
  return get('/api/actors', { query: { ...filter }, signal });
}

export function actorDetail(id: string, signal?: AbortSignal): Promise<ActorDetail> {
  return get(at(id), { signal });
}

/** All appearances of `from` become those of `into`. */
export function mergeActors(from: string, into: string, reason: string): Promise<ActorChange> {
  return send('POST', `${at(from)}/merges`, { into, reason });
}

/** These appearances become an actor of their own. */
export function splitActor(id: string, appearances: readonly string[], reason: string): Promise<ActorChange> {
  return send('POST', `${at(id)}/splits`, { appearances, reason });
}

export function undoActorChange(id: string): Promise<unknown> {
  return send('DELETE', `/api/actor-changes/${encodeURIComponent(id)}`);
}
