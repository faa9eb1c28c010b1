/** Which actors are listed, as it stands in the address: "?text=tey&kind=person". */
import type { ActorKind } from '../../../../src/model/actor.js';
import type { ActorFilter } from '../../../../src/model/ledger/search.js';
import { KIND_WORDS } from '../../parts/actor-kinds.js';

/** A kind that there is not counts for nothing. */
export function actorFilter(query: URLSearchParams): ActorFilter {
  const text = (query.get('text') ?? '').trim();
  const kind = query.get('kind');
  return { ...(text !== '' && { text }), ...(kind !== null && isKind(kind) && { kind: [kind] }) };
}

function isKind(word: string): word is ActorKind {
  return Object.hasOwn(KIND_WORDS, word);
}
