/** Finds the dossier of a report that was read, read again, withdrawn or restored. */
import { sql, type Transaction } from 'kysely';
import type { Report } from '../../../model/report.js';
import type { Tables } from '../../../store/tables.js';
import { dossierId } from '../../ids.js';
import { Batch } from '../../ingest/batch.js';
import { factsOf } from '../facts.js';
import { keysOf } from '../same/keys.js';
import { packedPortrait } from '../same/packed-portrait.js';
import { portraitOf } from '../same/portrait.js';
import { describe } from './describe.js';
import { insertLinks, type LikenessRow, linksOf } from './link-report.js';
import { regroup } from './regroup.js';
import { insertGroups } from './write-groups.js';

export interface ToPlace {
  readonly report: string;
  readonly record: Report;
  /** Whether the ledger has never had it. */
  readonly isNew: boolean;
  readonly at: string;
  /** Of Readout and its models. */
  readonly version: string;
}

const PORTRAITS = ['portraits', 'report', 'keys', 'record', 'facts'] as const;

/** In the caller's transaction; the row of the report is there already. One that is withdrawn is not placed. */
export async function placeReport(trx: Transaction<Tables>, { report, record, isNew, at, version }: ToPlace): Promise<void> {
  const [portrait, facts] = [portraitOf(record), factsOf(record)];
  const { own: keys, asked } = keysOf(portrait);
  const links = await linksOf(trx, { report, portrait }, asked);
  const near = isNew ? [] : await unlink(trx, report);
  const row = { report, keys, record: packedPortrait(portrait), facts };
  const batch = insertLinks(new Batch().insert(PORTRAITS, [row], { over: 'report' }), links);
  if (isNew && links.length === 0) {
    const alone = { members: [{ report, facts, dossier: null }], links: [], decisions: [] };
    await insertGroups(batch, trx, [describe(dossierId(report), [report], alone)], at).write(trx);
    return;
  }
  await batch.write(trx);
  const concerned = [report, ...links.map(link => otherOf(link, report)), ...near];
  await regroup(trx, { reports: [...new Set(concerned)], at, by: `readout ${version}` });
}

/** Takes a report out of its dossier, which is looked at again without it. */
export async function removeReport(
  trx: Transaction<Tables>,
  { report, at, version }: Pick<ToPlace, 'report' | 'at' | 'version'>,
): Promise<void> {
  const near = await unlink(trx, report);
  const left = await trx.deleteFrom('dossier_members').where('report', '=', report).returning('dossier').executeTakeFirst();
  await trx.deleteFrom('portraits').where('report', '=', report).execute();
  if (left) await regroup(trx, { reports: near, dossiers: [left.dossier], at, by: `readout ${version}` });
}

const otherOf = ({ a, b }: LikenessRow, report: string): string => (a === report ? b : a);

/** Forgets what linked it, and says whom; whoever was linked to those is linked otherwise without it, so that they are told too. */
async function unlink(trx: Transaction<Tables>, report: string): Promise<readonly string[]> {
  const { rows } = await sql<LikenessRow>`delete from likenesses where a = ${report} or b = ${report} returning *`.execute(trx);
  const near = rows.map(row => otherOf(row, report));
  if (near.length === 0) return [];
  const { rows: beyond } = await sql<{ a: string; b: string }>`select a, b from likenesses
    where a = any(${near}::text[]) or b = any(${near}::text[])`.execute(trx);
  return [...new Set([...near, ...beyond.flatMap(({ a, b }) => [a, b])])];
}
