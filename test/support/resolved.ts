/** Reports with nothing but actors in them, put into a store one after the other, to see who is one across them. */
import { sql } from 'kysely';
import { openActors } from '../../src/ledger/actors/open-actors.js';
import { resolveAppearances } from '../../src/ledger/actors/resolve.js';
import { write } from '../../src/ledger/changes/write.js';
import type { Actor } from '../../src/model/actor.js';
import type { Store } from '../../src/store/store.js';

export const AT = '2031-03-12T09:00:00.000Z';

/** "Ruta Teyle, foreign minister; Kestria": name, roles after commas, side after a semicolon; other names after a stroke: "Ruta Teyle/Teyle". */
export function actorTold(told: string, kind: Actor['kind'] = 'person', id = 'a1'): Actor {
  const [about = '', party = ''] = told.split(';');
  const [names = '', ...roles] = about.split(',').map(part => part.trim());
  const [name = '', ...others] = names.split('/');
  return {
    id,
    name,
    kind,
    names: [name, ...others],
    roles,
    party: party.trim() || null,
    mentions: [],
    evidence: { party: { basis: 'stated', by: 'test', score: null } },
  };
}

/** `actors`: as `actorTold` reads them, or as they are. By local id the actor of the ledger. */
export async function addReport(
  store: Store,
  report: string,
  actors: readonly (string | Actor)[],
  at = AT,
): Promise<Readonly<Record<string, string>>> {
  const told = actors.map((each, k) =>
    typeof each === 'string' ? actorTold(each, 'person', `a${k + 1}`) : { ...each, id: `a${k + 1}` },
  );
  return write(store, async trx => {
    await sql`insert into reports (id, key, name, added, changed, revision, reading, statements, contacts, events, gaps, doc)
      values (${report}, ${report}, ${report}, ${AT}, ${AT}, 1, '', 0, 0, 0, 0, '') on conflict do nothing`.execute(trx);
    const found = await resolveAppearances(trx, { report, actors: told, at, version: '1.0.0' });
    return Object.fromEntries([...found].map(([local, { actor }]) => [local, actor]));
  });
}

/** Which appearances are one, as "report.name + report.name", in the order of the alphabet. */
export async function groupsOf(store: Store): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('appearances').select(['report', 'name', 'actor']).execute();
  const groups = new Map<string, string[]>();
  for (const { report, name, actor } of rows) groups.set(actor, [...(groups.get(actor) ?? []), `${report}.${name}`]);
  return [...groups.values()].map(group => group.toSorted().join(' + ')).toSorted();
}

/** Goes on by a minute at each change. */
export function actorsOf(store: Store) {
  let minutes = 0;
  return openActors({ store, now: () => new Date(Date.parse(AT) + 60_000 * ++minutes) });
}
