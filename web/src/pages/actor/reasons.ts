/** Why an appearance belongs to an actor, in words. */
import type { ActorChange, ActorDetail, Appearance } from '../../../../src/model/ledger/actor-entry.js';

/** The newest change that made it so and stands; `null`: the actor is what this appearance is by itself. */
export function changeOf({ id, changes }: Pick<ActorDetail, 'id' | 'changes'>, appearance: string): ActorChange | null {
  return changes.find(one => one.undone === null && one.to.id === id && one.appearances.includes(appearance)) ?? null;
}

/** "Brannoc Teyle, defence minister (Kestria)": how the report has it. */
export function namedAs({ name, roles, party }: Pick<Appearance, 'name' | 'roles' | 'party'>): string {
  const side = party === null || name.includes(party) ? '' : ` (${party})`;
  return [name, ...roles.slice(0, 2)].join(', ') + side;
}

/** "joined by the machine", "merged by dana": who says so. */
export function byWords({ kind, by, rule }: Pick<ActorChange, 'kind' | 'by' | 'rule'>): string {
  const done = { joined: 'joined', merged: 'merged', split: 'told apart' }[kind];
  return rule === 'person' ? `${done} by ${by}` : `${done} by the machine`;
}
