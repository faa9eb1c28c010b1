/** How an actor is shown, from what its appearances say: the fullest of its most used names, its most frequent side. */
import type { ActorKind } from '../../model/actor.js';
import { actorKind } from './actor-kind.js';
import { byCount, type Counts, type Tally } from './tally.js';

export interface Shown {
  readonly name: string;
  readonly kind: ActorKind;
  readonly party: string | null;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** A name that is used a fourth as often as the most used one may be shown, if it is fuller. */
const RARER = 4;

export function shownOf({ own, names, roles, parties, kinds }: Tally): Shown {
  const [kind] = byCount(kinds);
  return {
    name: nameOf(own, kind, byCount(parties)[0] ?? null),
    kind: actorKind(kind),
    party: byCount(parties)[0] ?? null,
    names: byCount(names),
    roles: byCount(roles),
  };
}

/** A state goes by its short name, a person by a name of more than one word where there is one. */
function nameOf(own: Counts, kind: string | undefined, party: string | null): string {
  if (kind === 'government' && party !== null && own[party] !== undefined) return party;
  const all = byCount(own);
  const long = kind === 'person' ? all.filter(name => fullness(name) > 1) : [];
  const [first = '', ...others] = long.length > 0 ? long : all;
  const used = others.filter(name => (own[name] ?? 0) * RARER >= (own[first] ?? 0));
  return used.reduce((best, name) => (fullness(name) > fullness(best) ? name : best), first);
}

/** All in capitals is how a headline has it, and counts for less than one word. */
const fullness = (name: string): number =>
  name.length > 5 && name === name.toUpperCase() ? 0.5 : name.replace(/^the /i, '').split(/\s+/).length;
