/** The kind of an actor as the database tells it. */
import { ACTOR_KINDS, type ActorKind } from '../../model/actor.js';

/** Nothing else is ever written there; whatever stands there instead, what it is is not known. */
export const actorKind = (told: string | undefined): ActorKind => ACTOR_KINDS.find(kind => kind === told) ?? 'unknown';
