/** Contacts and coded events of the ledger. */
import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Contact } from '../../model/contact.js';
import type { CodedEvent } from '../../model/event.js';
import type { ContactEntry, EventEntry } from '../../model/ledger/happening.js';
import type { HappeningFilter, Page } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import type { LedgerContext } from '../context.js';
import type { Happenings } from '../ledger.js';
import { type ActorLookUp, actorsOfReports } from './actors-of-reports.js';
import { type HappeningRow, happeningRow, happeningRows, type Table } from './happening-rows.js';

export function openHappenings({ store: { db } }: Pick<LedgerContext, 'store'>): Happenings {
  return {
    contacts: filter => pageOf(db, { table: 'contacts', filter, entryOf: contactEntry }),
    contact: async id => oneOf(db, contactEntry, await rowOf(db, 'contacts', id)),
    events: filter => pageOf(db, { table: 'events', filter, entryOf: eventEntry }),
    event: async id => oneOf(db, eventEntry, await rowOf(db, 'events', id)),
  };
}

type EntryOf<Entry> = (row: HappeningRow, actors: ActorLookUp) => Entry;

interface Asked<Entry> {
  readonly table: Table;
  readonly filter: HappeningFilter;
  readonly entryOf: EntryOf<Entry>;
}

async function pageOf<Entry>(db: Kysely<Tables>, { table, filter, entryOf }: Asked<Entry>): Promise<Page<Entry>> {
  const page = await happeningRows(db, table, filter);
  const actors = await actorsOfReports(
    db,
    page.items.map(({ report }) => report),
  );
  return { ...page, items: page.items.map(row => entryOf(row, actors)) };
}

async function oneOf<Entry>(db: Kysely<Tables>, entryOf: EntryOf<Entry>, row: HappeningRow): Promise<Entry> {
  return entryOf(row, await actorsOfReports(db, [row.report]));
}

async function rowOf(db: Kysely<Tables>, table: Table, id: string): Promise<HappeningRow> {
  const row = await happeningRow(db, table, id);
  if (row === null) throw new ReadoutError(table === 'contacts' ? 'contact-not-found' : 'event-not-found', { id });
  return row;
}

function contactEntry({ id, day, words, record, ...row }: HappeningRow, actors: ActorLookUp): ContactEntry {
  const contact: Contact = JSON.parse(record);
  const locals = contact.participants.map(({ actor }) => actor);
  return { id, report: refOf(row), day, actors: actors(row.report, locals), contact, words };
}

function eventEntry({ id, day, words, record, ...row }: HappeningRow, actors: ActorLookUp): EventEntry {
  const event: CodedEvent = JSON.parse(record);
  const [source, target] = [actors(row.report, event.source.actors), actors(row.report, event.target.actors)];
  return { id, report: refOf(row), day, source, target, event, words };
}

function refOf({ report: id, title, publisher, published, url }: Omit<HappeningRow, 'id' | 'day' | 'words' | 'record'>) {
  return { id, title, publisher, published, url };
}
