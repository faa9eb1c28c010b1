/** The contacts and coded events of a reading, as the ledger keeps them. */
import type { Contact } from '../../model/contact.js';
import type { CodedEvent } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { partId } from '../ids.js';
import type { Batch } from './batch.js';
import { dayOf } from './day-of.js';
import { indexedAll } from './indexed.js';
import type { KeptReading, People } from './kept-reading.js';
import { wordsAt } from './words-at.js';

const COLUMNS = ['id', 'report', 'local', 'kind', 'day', 'parties', 'words', 'record'] as const;
const ACTORS = ['happening_actors', 'happening', 'report', 'role', 'appearance'] as const;

export function insertHappenings({ id, record }: KeptReading, people: People, batch: Batch): void {
  const [contacts, events] = [record.contacts.map(contactOf), record.events.map(eventOf)];
  const rows = (all: readonly Happening[]) => all.map(each => rowOf(id, record, each));
  batch
    .insert(['contacts', ...COLUMNS], rows(contacts))
    .insert(['events', ...COLUMNS], rows(events))
    .insert(
      ACTORS,
      [...contacts, ...events].flatMap(each => actorsOf(id, each, people)),
    );
}

interface Happening {
  readonly local: string;
  readonly kind: string;
  readonly day: string | null;
  readonly parties: readonly (string | null)[];
  readonly spans: readonly Span[];
  readonly actors: readonly { readonly role: string; readonly local: string }[];
  readonly told: Contact | CodedEvent;
}

function contactOf(told: Contact): Happening {
  const { id: local, kind, date, participants, spans } = told;
  const actors = participants.flatMap(({ actor }) => (actor === null ? [] : [{ role: 'participant', local: actor }]));
  return { local, kind, day: dayOf(date), parties: participants.map(({ party }) => party), spans, actors, told };
}

/** Statements and appeals, of which PLOVER knows none, are of the kind STATEMENT. */
function eventOf(told: CodedEvent): Happening {
  const { id: local, root, date, source, target, spans } = told;
  const actors = (['source', 'target'] as const).flatMap(role => told[role].actors.map(actor => ({ role, local: actor })));
  return { local, kind: root ?? 'STATEMENT', day: dayOf(date), parties: [source.party, target.party], spans, actors, told };
}

function rowOf(report: string, { text }: Report, { local, kind, day, parties, spans, told }: Happening) {
  const words = wordsAt(text, spans.slice(0, 1));
  return { id: partId(report, local), report, local, kind, day, parties: indexedAll(parties), words, record: told };
}

/** Each once in a role. */
function actorsOf(report: string, { local, actors }: Happening, people: People) {
  const rows = actors.flatMap(({ role, local: actor }) => {
    const appearance = people.get(actor)?.appearance;
    return appearance ? [{ happening: partId(report, local), report, role, appearance }] : [];
  });
  return [...new Map(rows.map(row => [`${row.role} ${row.appearance}`, row])).values()];
}
