/** What must be true of a ledger after an import, however often it was killed: each fault in words. */
import { sql } from 'kysely';
import { openLedgerIn } from './ledger-in.mjs';

/** Rows that stand alone: nothing may belong to what is not there. */
const ORPHANS = {
  'statements without a report': sql`select count(*) from statements s left join reports r on r.id = s.report where r.id is null`,
  'people of statements that are not there': sql`
    select count(*) from statement_actors a left join statements s on s.id = a.statement where s.id is null`,
  'appearances without a report': sql`select count(*) from appearances a left join reports r on r.id = a.report where r.id is null`,
  'appearances without an actor': sql`select count(*) from appearances a left join actors x on x.id = a.actor where x.id is null`,
  'revisions without their bytes': sql`
    select count(*) from revisions v left join sources s on s.sha256 = v.sha256 where s.sha256 is null`,
  'bytes that nothing is made of': sql`
    select count(*) from sources s where not exists (select from revisions v where v.sha256 = s.sha256)
    and not exists (select from import_items i where i.sha256 = s.sha256)`,
  'reports without a revision': sql`
    select count(*) from reports r where not exists (select from revisions v where v.report = r.id and v.number = r.revision)`,
  'reports without their reading': sql`select count(*) from reports r left join readings d on d.id = r.reading where d.id is null`,
  'reports that were read twice': sql`
    select count(*) from (select report from readings group by report having count(*) > 1) twice`,
  'reports that were added twice': sql`
    select count(*) from (select target from changes where kind = 'report-added' group by target having count(*) > 1) twice`,
  'reports whose count of statements is wrong': sql`
    select count(*) from reports r
    where r.statements <> (select count(*) from statements s where s.report = r.id and s.current)`,
  'imports that are not done': sql`select count(*) from imports where state <> 'done'`,
  'imports whose counts are wrong': sql`
    select count(*) from imports i where (total, added, revised + unchanged, failed) <> (
      select count(*), count(*) filter (where state = 'added'), count(*) filter (where state in ('revised', 'read-again', 'unchanged')),
        count(*) filter (where state = 'failed') from import_items where import = i.id)`,
};

/**
 * @param said what the processes said that they had kept
 * @returns the faults, and how many reports and statements there are
 */
export async function faultsOf({ folder, modules, count, said }) {
  const ledger = await openLedgerIn(folder, modules);
  const { db } = ledger.store;
  const faults = [];
  try {
    for (const [what, query] of Object.entries(ORPHANS)) {
      const found = Number((await query.execute(db)).rows[0].count);
      if (found > 0) faults.push(`${found} ${what}`);
    }
    faults.push(...(await lost(db, said)));
    const counts = await ledger.counts();
    const changes = await db
      .selectFrom('changes')
      .select(db.fn.countAll().as('n'))
      .where('kind', '=', 'report-added')
      .executeTakeFirstOrThrow();
    if (counts.reports !== count) faults.push(`${counts.reports} reports instead of ${count}`);
    if (Number(changes.n) !== count) faults.push(`${changes.n} entries of added reports instead of ${count}`);
    if (counts.statements < count) faults.push(`only ${counts.statements} statements`);
    return { faults, counts };
  } finally {
    await ledger.close();
  }
}

/** What was acknowledged and is not there, or not as it was said. */
async function lost(db, said) {
  const reports = new Set((await db.selectFrom('reports').select('id').execute()).map(({ id }) => id));
  const items = await db.selectFrom('import_items').select(['import', 'number', 'state', 'report']).execute();
  const kept = new Map(items.map(({ import: id, number, state, report }) => [`${id} ${number}`, `${state} ${report}`]));
  const faults = [];
  const seen = new Set();
  for (const { import: id, number, name, state, report } of said) {
    const key = `${id} ${number}`;
    if (seen.has(key)) faults.push(`${name} was said to be done twice`);
    seen.add(key);
    if (report !== null && !reports.has(report)) faults.push(`${name} was acknowledged, and is gone`);
    if (kept.get(key) !== `${state} ${report}`)
      faults.push(`${name} was said to be ${state}, and is ${kept.get(key) ?? 'not there'}`);
    if (state === 'failed') faults.push(`${name} failed`);
  }
  const handedOver = new Map();
  for (const { import: id, total } of said) handedOver.set(id, Math.max(total, handedOver.get(id) ?? 0));
  for (const [id, total] of handedOver) {
    const there = items.filter(item => item.import === id).length;
    if (there < total) faults.push(`${total} were handed over to ${id}, and ${there} are there`);
  }
  return faults;
}
