/** The accounts of a dossier side by side: compared when somebody asks, and kept until another reading, report or version says otherwise. */
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Comparison } from '../../../model/comparison.js';
import type { Report } from '../../../model/report.js';
import { inTransaction } from '../../../store/in-transaction.js';
import type { Tables } from '../../../store/tables.js';
import type { LedgerContext } from '../../context.js';
import { storableJson } from '../../storable.js';
import { accountsOf, type DossierAccount } from './accounts-of.js';

type Context = Pick<LedgerContext, 'store' | 'comparing'>;

/** Reports whose accounts are looked at; what later ones pass on of a side earlier ones do too. */
const MOST_REPORTS = 60;

export class SideBySide {
  readonly #context: Context;
  /** What is being compared, so that two who ask at once wait for one answer. */
  readonly #running = new Map<string, Promise<Comparison>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** `reports`: of the dossier, without copies, the first to tell first; `null`: there is none. */
  async of(dossier: string, reports: readonly string[]): Promise<Comparison | null> {
    if (reports.length === 0) return null;
    const { store, comparing } = this.#context;
    const readings = await readingsOf(store.db, reports.slice(0, MOST_REPORTS));
    const key = keyOf(readings, comparing.version);
    const kept = await store.db
      .selectFrom('comparisons')
      .select(['key', 'record'])
      .where('dossier', '=', dossier)
      .executeTakeFirst();
    if (kept?.key === key) return JSON.parse(kept.record);
    const running = this.#running.get(key) ?? this.#compare(dossier, key, readings);
    this.#running.set(key, running);
    return running.finally(() => this.#running.delete(key));
  }

  async #compare(dossier: string, key: string, readings: readonly Newest[]): Promise<Comparison> {
    const { store, comparing } = this.#context;
    const accounts = accountsOf(await recordsOf(store.db, readings));
    const compared = await comparing.compare(accounts.map(({ account }) => account));
    const comparison = { ...compared, accounts: compared.accounts.map(each => withLeftOut(each, accounts)) };
    const row = { key, record: storableJson(comparison) };
    await kept(() =>
      inTransaction(store, async trx => {
        await trx
          .insertInto('comparisons')
          .values({ dossier, ...row })
          .onConflict(on => on.column('dossier').doUpdateSet(row))
          .execute();
      }),
    );
    return comparison;
  }
}

/** A ledger that takes nothing more can still be read. */
async function kept(keep: () => Promise<void>): Promise<void> {
  try {
    await keep();
  } catch (error) {
    if (!(error instanceof ReadoutError && (error.code === 'store-full' || error.code === 'store-busy'))) throw error;
  }
}

interface Newest {
  readonly id: string;
  readonly reading: string;
}

/** In the order of the reports. */
async function readingsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Newest[]> {
  const which = sql<string>`any(${ids}::text[])`;
  const rows = await db.selectFrom('reports').select(['id', 'reading']).where('id', '=', which).execute();
  const newest = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => newest.get(id) ?? []);
}

/** As they were read last, under the ids that the ledger knows them by. */
async function recordsOf(db: Kysely<Tables>, readings: readonly Newest[]): Promise<readonly Report[]> {
  const which = sql<string>`any(${readings.map(({ reading }) => reading)}::text[])`;
  const rows = await db.selectFrom('readings').select(['id', 'record']).where('id', '=', which).execute();
  const records = new Map(rows.map(({ id, record }) => [id, record]));
  return readings.flatMap(({ id, reading }) => {
    const json = records.get(reading);
    if (json === undefined) return [];
    const record: Report = JSON.parse(json);
    return [{ ...record, id }];
  });
}

/** Of all that decides what comes out: the reports as they were read, and who compares. */
const keyOf = (readings: readonly Newest[], version: string): string =>
  createHash('sha256')
    .update(JSON.stringify([version, ...readings.map(({ reading }) => reading)]))
    .digest('base64url');

function withLeftOut<Account extends Comparison['accounts'][number]>(
  account: Account,
  accounts: readonly DossierAccount[],
): Account {
  const given = accounts.find(({ account: { party } }) => party === account.party);
  const compared = given?.account.sources.length ?? 0;
  if (!given || given.carriers <= compared) return account;
  return {
    ...account,
    reason: `${account.reason}; compared from the fullest ${compared} of the ${given.carriers} reports that carry it`,
  };
}
