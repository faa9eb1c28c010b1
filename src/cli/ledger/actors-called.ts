/** Which actors of the ledger a person means by a name. */
import { ReadoutError } from '../../errors/readout-error.js';
import { ACTOR_ID } from '../../ledger/ids.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { ActorEntry } from '../../model/ledger/actor-entry.js';

/** Of those whom a name fits. */
const SHOWN = 5;

/** Ids stay as they are. @throws ReadoutError `actor-unknown`, `actor-ambiguous` */
export async function actorsCalled(names: readonly string[], ledger: Pick<Ledger, 'actors'>): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(ACTOR_ID.test(name) ? name : await actorCalled(name, ledger));
  return ids;
}

async function actorCalled(name: string, { actors }: Pick<Ledger, 'actors'>): Promise<string> {
  const { items, total } = await actors.list({ text: name, limit: 50 });
  const exact = items.filter(({ names, name: own }) => [own, ...names].some(one => folded(one) === folded(name)));
  const [found, ...more] = exact.length > 0 ? exact : items;
  if (found === undefined) throw new ReadoutError('actor-unknown', { name });
  if (more.length === 0) return found.id;
  throw new ReadoutError('actor-ambiguous', { name, actors: listOf([found, ...more], exact.length > 0 ? exact.length : total) });
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** "Anna Lund (Kestria) a7k2m9x4q1, Per Lund (Norvania) a1b2c3d4e5 and 3 more" */
function listOf(actors: readonly ActorEntry[], total: number): string {
  const shown = actors.slice(0, SHOWN).map(({ name, party, id }) => `${name}${party === null ? '' : ` (${party})`} ${id}`);
  const more = total - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
