/** What the kinds of actors are called. */
import type { ActorKind } from '../../../src/model/actor.js';

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  group: 'group',
  document: 'document',
  unknown: 'kind not told',
};
