/** What the document shows as answers: an invented report of invented states, and what the ledger makes of it. */
import type { AccessToken } from '../../model/ledger/access.js';
import type { ActorChange, ActorDetail, ActorEntry, Conversation } from '../../model/ledger/actor-entry.js';
import type { Change } from '../../model/ledger/change.js';
import type { Import, ImportItem } from '../../model/ledger/import.js';
import type { Ingested, ReportEntry, Revision } from '../../model/ledger/report-entry.js';
import type { Facets, Hit } from '../../model/ledger/search.js';
import type { ActorRef, Correction, ReportRef, StatementEntry } from '../../model/ledger/statement-entry.js';
import { DOSSIER_EXAMPLES } from './dossier-example.js';
import { CONTACT_ENTRY, EVENT_ENTRY, RECORD } from './record-example.js';

const AT = '2031-03-12T09:30:00.000Z';
const LATER = '2031-03-13T16:05:00.000Z';
const TEYLE: ActorRef = { id: 'a5m2v8c3ktp', name: 'Brannoc Teyle', party: 'Kestria' };
const MORVANE: ActorRef = { id: 'a8q3w6n1ztc', name: 'Ilsabet Morvane', party: 'Norvania' };

const REF: ReportRef = {
  id: 'r7k2m9x4q1w',
  title: 'Kestria and Norvania talk again',
  publisher: 'The Sarrow Courier',
  published: '2031-03-12',
  url: 'https://courier.example/talks',
};

const REPORT: ReportEntry = {
  ...REF,
  ...{ author: 'Ada Brenn', language: 'en', date: '2031-03-12', account: null, name: 'https://courier.example/talks' },
  ...{ added: AT, changed: AT, revision: 1, statements: 1, contacts: 1, events: 1, gaps: 0, withdrawn: false },
};

const CORRECTION: Correction = {
  ...{ id: 'r7k2m9x4q1w.s1.k1', statement: 'r7k2m9x4q1w.s1', field: 'act', value: 'deny', was: 'assert', note: 'He denies it.' },
  ...{ by: 'Ada Brenn', at: LATER, undone: null },
};

const STATEMENT: StatementEntry = {
  ...{ id: 'r7k2m9x4q1w.s1', report: REF, local: 's1', content: 'that the ferries were unsafe', spans: [[39, 67]] },
  ...{ cue: 'denied', source: 'Brannoc Teyle', mode: 'indirect', act: 'deny', hedged: false, negated: true },
  ...{ speakers: [TEYLE], speaker: 'Brannoc Teyle', kind: 'person', addressees: [MORVANE], addressee: 'Ilsabet Morvane' },
  ...{ via: ['the ministry'], medium: 'in a letter', said: '2031-03-12', day: '2031-03-12', contacts: ['letter'], gaps: [] },
  ...{ corrections: [CORRECTION], current: true },
};

const HIT: Hit = { ...STATEMENT, highlights: [[9, 16]] };

const ACTOR: ActorEntry = {
  ...TEYLE,
  kind: 'person',
  names: ['Brannoc Teyle', 'Teyle'],
  roles: ['defence minister'],
  reports: 3,
  statements: 7,
  told: 2,
  ...{ first: '2031-02-20', last: '2031-03-12' },
};

const ACTOR_CHANGE: ActorChange = {
  ...{ id: 'j2c6n8r5dxh', kind: 'merged', from: { id: 'a1b4d7f0hjm', name: 'Minister Teyle', party: 'Kestria' }, to: TEYLE },
  ...{ appearances: ['r7k2m9x4q1w.a2'], reason: 'Both are the defence minister of Kestria.', rule: 'person' },
  ...{ by: 'Ada Brenn', at: LATER, undone: null },
};

const ACTOR_DETAIL: ActorDetail = {
  ...ACTOR,
  appearances: [{ id: 'r7k2m9x4q1w.a2', report: REF, name: 'Brannoc Teyle', roles: ['defence minister'], party: 'Kestria' }],
  changes: [ACTOR_CHANGE],
  alike: [],
  mergedInto: null,
};

const FACETS: Facets = {
  speaker: [{ value: TEYLE.id, label: TEYLE.name, count: 7 }],
  party: [{ value: 'Kestria', label: 'Kestria', count: 9 }],
  addressee: [{ value: MORVANE.id, label: MORVANE.name, count: 2 }],
  via: [{ value: 'the ministry', label: 'the ministry', count: 4 }],
  act: [{ value: 'deny', label: 'deny', count: 3 }],
  mode: [{ value: 'indirect', label: 'indirect', count: 6 }],
  publisher: [{ value: 'The Sarrow Courier', label: 'The Sarrow Courier', count: 9 }],
  contact: [{ value: 'letter', label: 'letter', count: 1 }],
  gaps: [{ value: 'false', label: 'false', count: 9 }],
};

const IMPORT: Import = {
  ...{ id: 'i4h7w0zq2ne', label: 'feed.ndjson', state: 'running', by: 'Ada Brenn', created: AT, changed: AT, complete: true },
  ...{ total: 120, waiting: 100, added: 17, revised: 1, unchanged: 1, failed: 1, trouble: null },
};

const IMPORT_ITEM: ImportItem = { number: 1, name: 'a1', state: 'added', report: 'r7k2m9x4q1w', error: null };

const REVISION: Revision = {
  number: 1,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  bytes: 5120,
  mediaType: 'text/html',
  fetched: AT,
  readings: [{ id: 'r7k2m9x4q1w.v1', version: '0.2.0+tagger-2+coder-1', read: AT, statements: 1 }],
};

const TOKEN: AccessToken = { id: 't9f1k4s7vbm', name: 'Ada Brenn', role: 'editor', made: AT, used: null, revoked: null };

const CHANGE: Change = {
  number: 42,
  kind: 'statement-corrected',
  target: STATEMENT.id,
  detail: 'act: assert → deny',
  by: 'Ada Brenn',
  at: LATER,
};

const CONVERSATIONS: readonly Conversation[] = [{ from: TEYLE, to: MORVANE, statements: 2 }];

const INGESTED: Ingested = { outcome: 'added', report: REPORT };

export const EXAMPLES = {
  given: {
    text: 'Brannoc Teyle denied in a letter to Ilsabet Morvane that the ferries were unsafe.',
    publisher: 'The Sarrow Courier',
    published: '2031-03-12',
  },
  report: REPORT,
  ingested: INGESTED,
  revision: REVISION,
  record: { ...RECORD, entry: REPORT, statements: { s1: STATEMENT }, actors: { a1: TEYLE.id, a2: MORVANE.id } },
  statement: STATEMENT,
  hit: HIT,
  facets: FACETS,
  correction: CORRECTION,
  undoneCorrection: { ...CORRECTION, undone: { at: LATER, by: 'Ada Brenn' } },
  actor: ACTOR,
  actorDetail: ACTOR_DETAIL,
  actorChange: ACTOR_CHANGE,
  undoneActorChange: { ...ACTOR_CHANGE, undone: { at: LATER, by: 'Ada Brenn' } },
  conversations: CONVERSATIONS,
  timeline: [{ day: '2031-03-12', act: 'deny', statements: 2 }],
  contact: { ...CONTACT_ENTRY, report: REF, actors: [TEYLE, MORVANE] },
  event: { ...EVENT_ENTRY, report: REF, source: [TEYLE], target: [MORVANE] },
  ...DOSSIER_EXAMPLES,
  import: IMPORT,
  importItem: IMPORT_ITEM,
  token: TOKEN,
  revokedToken: { ...TOKEN, revoked: LATER },
  madeToken: { token: TOKEN, secret: 'readout_cGxlYXNlIGRvIG5vdCB1c2UgdGhpcyBvbmU' },
  change: CHANGE,
} as const;
