/** A person says otherwise of a statement; it stands over what the machine reads until it is taken back. */
import type { Kysely, Transaction } from 'kysely';
import type { CorrectedField, Correction } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import { logChange } from '../changes/log-change.js';
import { correctionId } from '../ids.js';
import { correctionOf } from '../search/correction-row.js';
import { storable } from '../storable.js';
import { invalid } from './checked-value.js';
import { idsIn } from './effective.js';
import { changeInWords, fieldOf } from './field-of.js';
import { knownActors } from './known-actors.js';
import { standsAs, writeStanding } from './stand.js';

export interface ToCorrect {
  readonly statement: string;
  readonly field: CorrectedField;
  /** Checked; whether its actors are there is checked here. */
  readonly value: string;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

/** Said once more word for word, it is the correction that stands. @throws ReadoutError `statement-not-found`, `correction-invalid` */
export async function correctStatement(trx: Transaction<Tables>, asked: ToCorrect): Promise<Correction> {
  const { statement, field, note, by, at } = asked;
  const { machine, now } = await standsAs(trx, statement);
  const value = await knownValue(trx, asked);
  const all = await correctionsOf(trx, statement);
  const newest = all.find(correction => correction.field === field && correction.undone === null);
  if (newest && newest.value === value && newest.note === note) return newest;
  const row = { statement, field, value, note, at, by: storable(by), was: fieldOf(machine, field) };
  const id = correctionId(statement, all.length + 1);
  await trx
    .insertInto('corrections')
    .values({ ...row, id })
    .execute();
  await writeStanding(trx, statement);
  const detail = await changeInWords(trx, field, [fieldOf(now, field), value]);
  await logChange(trx, { kind: 'statement-corrected', target: statement, detail, by, at });
  return { ...row, id, undone: null };
}

/** Of actors that were merged the one that they are now. */
async function knownValue(trx: Transaction<Tables>, correction: ToCorrect): Promise<string> {
  const ids = idsIn(correction);
  if (ids.length === 0) return correction.value;
  const actors = await knownActors(trx, ids);
  const unknown = ids.find(id => !actors.has(id));
  if (unknown !== undefined) throw invalid(correction.field, `the ledger has no actor ${unknown}`);
  return [...new Set(ids.map(id => actors.get(id)?.id ?? id))].join(' ');
}

/** The newest first, those that were taken back too. */
export async function correctionsOf(db: Kysely<Tables>, statement: string): Promise<readonly Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().where('statement', '=', storable(statement)).execute();
  return rows.map(correctionOf).toSorted((a, b) => countIn(b) - countIn(a));
}

const countIn = ({ id }: Correction): number => Number(id.split('.k').at(-1));
