/** Writes the statements of a reading: known ones over themselves, new ones beside them; those that it no longer has stay, set aside. */
import type { Statement } from '../../model/statement.js';
import { effective, idsIn, type KnownActor, type Standing } from '../correct/effective.js';
import { knownActors } from '../correct/known-actors.js';
import { machineOf } from '../correct/machine.js';
import { standingOf } from '../correct/standing.js';
import { statementId } from '../ids.js';
import type { Batch } from './batch.js';
import type { KeptReading, People } from './kept-reading.js';
import type { Kept } from './match/match-statements.js';
import { numbered } from './numbered.js';
import { reportDay } from './report-columns.js';
import { setAside } from './set-aside.js';
import { forgetPeople, insertPeople } from './statement-people.js';
import { effectiveColumns, readColumns } from './statement-row.js';

const TABLE = [
  ...([
    'statements',
    'id',
    'report',
    'number',
    'local',
    'current',
    'withdrawn',
    'content',
    'spans',
    'cue',
    'source',
    'mode',
  ] as const),
  ...(['act', 'hedged', 'negated', 'speaker', 'kind', 'addressee', 'via', 'medium', 'said', 'day', 'publisher'] as const),
  ...(['contacts', 'gaps', 'corrected', 'machine'] as const),
] as const;

/** Gives the number for the next new statement. What it inserts goes into the batch, which is the caller's to write. */
export async function writeStatements(reading: KeptReading, people: People, batch: Batch): Promise<number> {
  const { trx, id, record, before } = reading;
  const kept = before === null ? [] : await keptOf(reading);
  const { numbers, next } = numbered(record, kept, before);
  const there = new Set(numbers.values());
  await setAside(
    trx,
    id,
    kept.filter(({ number, current }) => current && !there.has(number)).map(({ number }) => number),
  );
  const corrected = await correctedOf(reading, kept);
  const day = reportDay(record);
  const rows = [...numbers].map(([statement, number]) => rowOf({ reading, day, people, corrected }, statement, number));
  if (before !== null)
    await forgetPeople(
      trx,
      rows.map(({ id }) => id),
    );
  insertPeople(batch.insert(TABLE, rows, { over: 'id' }), rows);
  return next;
}

async function keptOf({ trx, id }: KeptReading): Promise<readonly Kept[]> {
  const rows = await trx
    .selectFrom('statements')
    .select(['number', 'current', 'content', 'spans', 'source'])
    .where('report', '=', id)
    .orderBy('number')
    .execute();
  return rows.map(row => ({ ...row, spans: JSON.parse(row.spans) }));
}

interface Corrected {
  /** By the statement's id. */
  readonly standing: ReadonlyMap<string, readonly Standing[]>;
  readonly actors: ReadonlyMap<string, KnownActor>;
}

async function correctedOf({ trx, id }: KeptReading, kept: readonly Kept[]): Promise<Corrected> {
  const standing = await standingOf(
    trx,
    kept.map(({ number }) => statementId(id, number)),
  );
  return { standing, actors: await knownActors(trx, [...standing.values()].flat().flatMap(idsIn)) };
}

interface Written {
  readonly reading: KeptReading;
  /** Of the report. */
  readonly day: string | null;
  readonly people: People;
  readonly corrected: Corrected;
}

function rowOf({ reading, day, people, corrected: { standing, actors } }: Written, statement: Statement, number: number) {
  const { id, record, withdrawn } = reading;
  const machine = machineOf(statement, people);
  const now = effective(machine, standing.get(statementId(id, number)) ?? [], actors);
  const { speakers, addressees } = now;
  const row = { ...readColumns({ report: id, number, statement }, record), ...effectiveColumns(now, day) };
  return { ...row, ...{ machine, speakers, addressees, withdrawn: withdrawn || now.withdrawn } };
}
