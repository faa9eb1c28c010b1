/** A report as the engine gives it, as short as one can be: one sentence with one statement, one contact and one event. */
import type { Contact } from '../../model/contact.js';
import type { CodedEvent } from '../../model/event.js';
import type { Evidence } from '../../model/evidence.js';
import type { ContactEntry, EventEntry } from '../../model/ledger/happening.js';
import type { Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';

const TEXT = 'Brannoc Teyle denied in a letter to Ilsabet Morvane that the ferries were unsafe.';
const TAGGED: Evidence = { basis: 'stated', by: 'tagger', score: 0.97 };
const ABSENT: Evidence = { basis: 'absent', by: 'tagger', score: null };

const whyAll = <T extends string>(fields: readonly T[], evidence: Evidence) =>
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(fields.map(field => [field, evidence])) as Record<T, Evidence>;

const STATEMENT: Statement = {
  ...{ id: 's1', content: [[52, 80]], cue: [[14, 20]], source: [[0, 13]], mode: 'indirect', quoted: [] },
  ...{ speaker: 'Brannoc Teyle', kind: 'person', via: [] },
  chain: [{ role: 'speaker', actors: ['a1'], name: 'Brannoc Teyle', spans: [[0, 13]], candidates: [], evidence: TAGGED }],
  ...{ addressee: 'Ilsabet Morvane', addresseeActors: ['a2'], addresseeSpans: [[36, 51]] },
  medium: 'in a letter',
  mediumSpans: [[21, 32]],
  act: 'deny',
  hedged: false,
  hedges: [],
  negated: true,
  negations: [[14, 20]],
  ...{ said: '2031-03-12', saidSpans: [], about: [], inside: null, gaps: [] },
  evidence: whyAll(
    ['source', 'cue', 'content', 'mode', 'speaker', 'kind', 'addressee', 'medium', 'act', 'hedged', 'negated', 'said'],
    TAGGED,
  ),
};

const CONTACT: Contact = {
  id: 'c1',
  kind: 'letter',
  status: 'held',
  initiative: null,
  initiativeSpans: [],
  initiators: [],
  format: null,
  formatSpans: [],
  participants: [
    { name: 'Brannoc Teyle', actor: 'a1', party: 'Kestria', spans: [[0, 13]] },
    { name: 'Ilsabet Morvane', actor: 'a2', party: 'Norvania', spans: [[36, 51]] },
  ],
  ...{ date: '2031-03-12', dateSpans: [], place: null, placeSpans: [], length: null, lengthSpans: [], minutes: null },
  ...{ topics: [[57, 68]], nextSteps: [], spans: [[0, 80]], statements: ['s1'], doubts: [] },
  evidence: whyAll(['kind', 'status', 'participants', 'initiative', 'format', 'date', 'place', 'length'], TAGGED),
};

const EVENT: CodedEvent = {
  ...{ id: 'e1', root: 'REJECT', mode: null, contexts: [], quad: 3, cameo: '120', modality: 'done' },
  source: { name: 'Brannoc Teyle', actors: ['a1'], party: 'Kestria', evidence: TAGGED },
  target: { name: 'Ilsabet Morvane', actors: ['a2'], party: 'Norvania', evidence: TAGGED },
  ...{ spans: [[0, 80]], statement: 's1', contact: null, via: [], date: '2031-03-12', place: null },
  evidence: whyAll(['root', 'mode', 'contexts', 'cameo', 'modality', 'date'], TAGGED),
};

const REPORT: Report = {
  ...{ id: 'https://courier.example/talks', url: 'https://courier.example/talks', text: TEXT },
  blocks: [{ kind: 'paragraph', span: [0, 81] }],
  ...{ title: 'Kestria and Norvania talk again', publisher: 'The Sarrow Courier', author: 'Ada Brenn', published: '2031-03-12' },
  ...{ language: 'en', dateline: null, byline: null, removed: [], gaps: [], statements: [STATEMENT] },
  actors: [
    ...(
      [
        ['a1', 'Brannoc Teyle', 'Kestria', [0, 13]],
        ['a2', 'Ilsabet Morvane', 'Norvania', [36, 51]],
      ] as const
    ).map(
      ([id, name, party, mention]) =>
        ({
          id,
          name,
          kind: 'person',
          names: [name],
          roles: [],
          party,
          mentions: [mention],
          evidence: { party: TAGGED },
        }) as const,
    ),
  ],
  account: { party: null, actor: null, spans: [], evidence: ABSENT },
  date: { when: '2031-03-12', zone: null, spans: [], doubts: [], evidence: TAGGED },
  ...{ times: [], places: [], contacts: [CONTACT], events: [EVENT] },
};

export const RECORD = { revision: 1, version: '0.2.0+tagger-2+coder-1', report: REPORT };

export const CONTACT_ENTRY: Pick<ContactEntry, 'id' | 'day' | 'contact' | 'words'> = {
  ...{ id: 'r7k2m9x4q1w.c1', day: '2031-03-12', contact: CONTACT, words: TEXT.slice(0, 80) },
};

export const EVENT_ENTRY: Pick<EventEntry, 'id' | 'day' | 'event' | 'words'> = {
  ...{ id: 'r7k2m9x4q1w.e1', day: '2031-03-12', event: EVENT, words: TEXT.slice(0, 80) },
};
