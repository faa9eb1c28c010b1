/** Who brought a contact about: "at the request of the Kestrian side", "initiated by Koll", "received a call from Koll", "by mutual agreement". */
import { absent, stated } from '../../../../model/evidence.js';
import type { Draft } from '../draft.js';
import type { Someone } from '../people/someone.js';
import type { Reading } from '../reading.js';
import { type Found, INITIATIVES } from './initiatives.js';
import { type Told, told } from './told.js';

export interface Initiative extends Told {
  readonly initiators: readonly string[];
}

export function initiativeOf(reading: Reading, draft: Draft): Initiative {
  const found = foundIn(reading, draft);
  const people = found?.people.map(one => nameOf(reading, one)) ?? [];
  return {
    ...told(reading, found?.span ?? null, stated('initiative-words'), absent('no-initiative-told')),
    initiators: [...new Set(people)],
  };
}

function foundIn(reading: Reading, { mentions }: Draft): Found | null {
  for (const mention of mentions.slice(0, MOST)) {
    if (!mention.sentence || mention.rule === 'talked-about') continue;
    for (const rule of INITIATIVES) {
      const found = rule(reading, mention, mention.sentence);
      if (found) return found;
    }
  }
  return null;
}

const MOST = 30;

/** A person by name; a state or a side as the words have it: "the Kestrian side". */
function nameOf({ text }: Reading, { name, actor, span, byName }: Someone): string {
  return byName && actor?.kind !== 'government' ? name : span ? text.slice(...span) : name;
}
