/** The sources that wait, as a queue that several processes share: each source is taken by one, for as long as that one says that it is at it. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';

export type TakenItem = Pick<
  Selectable<Tables['import_items']>,
  'import' | 'number' | 'name' | 'sha256' | 'declared' | 'attempts'
> & {
  readonly by: string;
};

export interface Taking {
  /** Only of these imports; `null`: of all. */
  readonly of: readonly string[] | null;
  /** The import that had its turn last; the one after it comes next, so that a small one need not wait for a large one. */
  readonly after: string;
  /** Nothing else is in work here: then a source that somebody began and never ended may be tried again, by itself. */
  readonly alone: boolean;
  readonly now: Date;
  /** Milliseconds. */
  readonly lease: number;
  /** At most so many at once, all of one import. */
  readonly most: number;
}

/** The next sources, in their order; each counts one attempt more from now on. Empty: none is to be had. */
export async function takeNext(db: Kysely<Tables>, taking: Taking): Promise<readonly TakenItem[]> {
  const { of, after, alone } = taking;
  // What was begun before is tried by itself.
  const most = alone ? 1 : taking.most;
  const now = taking.now.toISOString();
  const chosen = of === null ? sql`` : sql`and i.id = any(${[...of]})`;
  const free = sql`item.state = 'waiting' and (item.taken_until is null or item.taken_until < ${now}) and (item.attempts = 0 or ${alone})`;
  const { rows } = await sql<TakenItem>`
    update import_items set taken_until = ${until(taking)}, attempts = attempts + 1
    from (
      select turn.id, turn.by, waiting.number from (
        select i.id, i.by from imports i
        where i.state = 'running' ${chosen} and exists (select from import_items item where item.import = i.id and ${free})
        order by i.id > ${after} desc, i.id limit 1
      ) turn cross join lateral (
        select item.number from import_items item where item.import = turn.id and ${free}
        order by item.number limit ${most} for update skip locked
      ) waiting
    ) next
    where import = next.id and import_items.number = next.number
    returning import, import_items.number, name, sha256, declared, attempts, next.by`.execute(db);
  return rows.toSorted((one, other) => one.number - other.number);
}

/** Says that they are still in work. */
export async function renewLeases(
  db: Kysely<Tables>,
  items: readonly TakenItem[],
  at: Pick<Taking, 'now' | 'lease'>,
): Promise<void> {
  for (const { import: id, number } of items) {
    const row = db.updateTable('import_items').set({ taken_until: until(at) });
    await row.where('import', '=', id).where('number', '=', number).where('state', '=', 'waiting').execute();
  }
}

/** Where only one process can have the store open, nobody else can be at them: whoever was is gone. */
export async function freeAll(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('import_items')
    .set({ taken_until: null })
    .where('state', '=', 'waiting')
    .where('taken_until', 'is not', null)
    .execute();
  await db.updateTable('imports').set({ fed_until: null }).where('fed_until', 'is not', null).execute();
}

/** Gives back what was taken and not ended: it does not count as an attempt. */
export async function giveBack(db: Kysely<Tables>, { import: id, number }: TakenItem): Promise<void> {
  await db
    .updateTable('import_items')
    .set(row => ({ taken_until: null, attempts: row('attempts', '-', 1) }))
    .where('import', '=', id)
    .where('number', '=', number)
    .where('state', '=', 'waiting')
    .execute();
}

function until({ now, lease }: Pick<Taking, 'now' | 'lease'>): string {
  return new Date(now.getTime() + lease).toISOString();
}
