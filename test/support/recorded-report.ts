/** A report as the engine gives it, written down once for the tests of everything that shows reports. */
import type { Actor } from '../../src/model/actor.js';
import type { Contact, ContactEvidence } from '../../src/model/contact.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Place } from '../../src/model/place.js';
import type { Gap, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Link, Statement, StatementEvidence } from '../../src/model/statement.js';
import type { Time } from '../../src/model/time.js';

export const TEXT = [
  'PORT SARROW, 12 March (Lantern Wire) — Kestria and Norvania talk again',
  'Kestria’s defence minister Brannoc Teyle said the exercise is “purely defensive” and would end on Friday.',
  '“We were told in advance,” Teyle added, “and we are grateful.”',
  'According to the ministry, Norvania’s Ilsabet Morvane warned against the deployment of personnel to .',
  'Emphasized that the talks would go on.',
  'Anna Lund and Per Lund of the Harbour Council listened. Lund reportedly denied in a letter to Teyle that ferries were unsafe.',
  'She agreed to wait, two envoys told Lantern Wire.',
  'Read more: Ferry line closed',
].join('\n\n');

/** The span of the `nth` place where `words` stand in `text`. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let found = 0; found < nth; found += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand ${nth} times in the text`);
  return [start, start + words.length];
}

const at = (words: string, nth = 1) => spanOf(TEXT, words, nth);

const TAGGED: Evidence = { basis: 'stated', by: 'tagger', score: 0.972 };
const BY_MARKS: Evidence = { basis: 'stated', by: 'quotation-marks', score: null };
const ABSENT: Evidence = { basis: 'absent', by: 'tagger', score: null };
const CONCLUDED: Evidence = { basis: 'inferred', by: 'continued-quotation', score: null };

export const EVIDENCE: StatementEvidence = {
  source: TAGGED,
  cue: TAGGED,
  content: TAGGED,
  mode: BY_MARKS,
  speaker: ABSENT,
  kind: ABSENT,
  addressee: ABSENT,
  medium: ABSENT,
  act: TAGGED,
  hedged: ABSENT,
  negated: ABSENT,
  said: ABSENT,
};

const BARE: Omit<Statement, 'id'> = {
  content: [],
  cue: [],
  source: [],
  mode: 'indirect',
  quoted: [],
  speaker: null,
  kind: 'unknown',
  via: [],
  chain: [],
  addressee: null,
  addresseeActors: [],
  addresseeSpans: [],
  medium: null,
  mediumSpans: [],
  act: 'assert',
  hedged: false,
  hedges: [],
  negated: false,
  negations: [],
  said: null,
  saidSpans: [],
  about: [],
  inside: null,
  gaps: [],
  evidence: EVIDENCE,
};

/** A statement with the fields that a test cares about; the others as the engine fills them. */
export function statement(fields: Partial<Statement> & Pick<Statement, 'id'>): Statement {
  return { ...BARE, ...fields };
}

/** An actor with the fields that a test cares about. */
export function actor(fields: Partial<Actor> & Pick<Actor, 'id' | 'name'>): Actor {
  return { kind: 'person', names: [fields.name], roles: [], party: null, mentions: [], evidence: { party: ABSENT }, ...fields };
}

/** A link with the fields that a test cares about; of a speaker whom the text names here otherwise. */
export function link(fields: Partial<Link>): Link {
  return { role: 'speaker', actors: [], name: null, spans: [], candidates: [], evidence: TAGGED, ...fields };
}

const CONTACT_EVIDENCE: ContactEvidence = {
  kind: BY_MARKS,
  status: BY_MARKS,
  participants: BY_MARKS,
  initiative: ABSENT,
  format: ABSENT,
  date: ABSENT,
  place: ABSENT,
  length: ABSENT,
};

/** A contact with the fields that a test cares about. */
export function contact(fields: Partial<Contact> & Pick<Contact, 'id'>): Contact {
  return {
    ...{ kind: 'other', status: 'held', participants: [], initiative: null, initiativeSpans: [], initiators: [] },
    ...{ format: null, formatSpans: [], date: null, dateSpans: [], place: null, placeSpans: [] },
    ...{ length: null, lengthSpans: [], minutes: null, topics: [], nextSteps: [], spans: [], statements: [], doubts: [] },
    evidence: CONTACT_EVIDENCE,
    ...fields,
  };
}

/** Nobody, as who does something or to whom it is done. */
const UNTOLD: CodedEvent['source'] = { name: null, actors: [], party: null, evidence: ABSENT };

/** An event with the fields that a test cares about. */
export function event(fields: Partial<CodedEvent> & Pick<CodedEvent, 'id'>): CodedEvent {
  return {
    ...{ root: 'ACCUSE', mode: null, contexts: [], quad: 3, cameo: '110', modality: 'done', source: UNTOLD, target: UNTOLD },
    ...{ spans: [], statement: null, contact: null, via: [], date: null, place: null },
    evidence: { root: TAGGED, mode: ABSENT, contexts: ABSENT, cameo: TAGGED, modality: BY_MARKS, date: ABSENT },
    ...fields,
  };
}

const ACTORS: readonly Actor[] = [
  actor({ id: 'a1', name: 'Lantern Wire', kind: 'organisation', mentions: [at('Lantern Wire'), at('Lantern Wire', 2)] }),
  actor({
    id: 'a2',
    name: 'Brannoc Teyle',
    names: ['Brannoc Teyle', 'Teyle'],
    roles: ['defence minister'],
    party: 'Kestria',
    mentions: [at('Brannoc Teyle'), at('Teyle', 2), at('Teyle', 3)],
    evidence: { party: TAGGED },
  }),
  actor({
    id: 'a3',
    name: 'the ministry',
    kind: 'government',
    party: 'Kestria',
    mentions: [at('the ministry')],
    evidence: { party: CONCLUDED },
  }),
  actor({
    id: 'a4',
    name: 'Ilsabet Morvane',
    party: 'Norvania',
    mentions: [at('Ilsabet Morvane'), at('She')],
    evidence: { party: TAGGED },
  }),
  actor({ id: 'a5', name: 'Anna Lund', names: ['Anna Lund', 'Lund'], mentions: [at('Anna Lund')] }),
  actor({ id: 'a6', name: 'Per Lund', names: ['Per Lund', 'Lund'], mentions: [at('Per Lund')] }),
  actor({ id: 'a7', name: 'Harbour Council', kind: 'organisation', mentions: [at('Harbour Council')] }),
  actor({ id: 'a8', name: 'two envoys', kind: 'group', mentions: [at('two envoys')] }),
];

const OUTLET = link({ role: 'outlet', name: 'The Sarrow Courier' });
const TEYLE = { actors: ['a2'], name: 'Brannoc Teyle' };
const MINISTRY = { actors: ['a3'], name: 'the ministry', spans: [at('the ministry')] };
const MORVANE = { actors: ['a4'], name: 'Ilsabet Morvane' };

const STATEMENTS: readonly Statement[] = [
  statement({
    id: 's1',
    source: [at('Kestria’s defence minister Brannoc Teyle')],
    cue: [at('said')],
    content: [at('the exercise is “purely defensive” and would end on Friday')],
    mode: 'mixed',
    quoted: [at('purely defensive')],
    speaker: 'Brannoc Teyle',
    kind: 'person',
    chain: [OUTLET, link({ ...TEYLE, spans: [at('Kestria’s defence minister Brannoc Teyle')] })],
    said: '2031-03-12',
    about: ['t2'],
    evidence: { ...EVIDENCE, speaker: TAGGED, kind: TAGGED, said: CONCLUDED },
  }),
  statement({
    id: 's2',
    source: [at('Teyle', 2)],
    cue: [at('added')],
    content: [at('“We were told in advance,”'), at('“and we are grateful.”')],
    mode: 'direct',
    quoted: [at('We were told in advance,'), at('and we are grateful.')],
    speaker: 'Brannoc Teyle',
    kind: 'person',
    chain: [OUTLET, link({ ...TEYLE, spans: [at('Teyle', 2)], evidence: CONCLUDED })],
    act: 'support',
    evidence: { ...EVIDENCE, source: CONCLUDED, speaker: CONCLUDED, kind: CONCLUDED },
  }),
  statement({
    id: 's3',
    source: [at('the ministry')],
    cue: [at('According to')],
    content: [at('Norvania’s Ilsabet Morvane warned against the deployment of personnel to .')],
    speaker: 'the ministry',
    kind: 'government',
    chain: [OUTLET, link(MINISTRY)],
    gaps: ['g1'],
    evidence: { ...EVIDENCE, speaker: TAGGED, kind: TAGGED },
  }),
  statement({
    id: 's4',
    source: [at('Norvania’s Ilsabet Morvane')],
    cue: [at('warned')],
    content: [at('against the deployment of personnel to .')],
    inside: 's3',
    speaker: 'Ilsabet Morvane',
    kind: 'person',
    via: ['the ministry'],
    chain: [OUTLET, link({ ...MINISTRY, role: 'relay' }), link({ ...MORVANE, spans: [at('Norvania’s Ilsabet Morvane')] })],
    addressee: 'Brannoc Teyle',
    addresseeActors: ['a2'],
    act: 'threaten',
    gaps: ['g1'],
    evidence: { ...EVIDENCE, speaker: TAGGED, kind: TAGGED, addressee: CONCLUDED },
  }),
  statement({
    id: 's5',
    cue: [at('Emphasized')],
    content: [at('that the talks would go on')],
    chain: [OUTLET, link({ evidence: ABSENT })],
    gaps: ['g2'],
    evidence: { ...EVIDENCE, source: ABSENT },
  }),
  statement({
    id: 's6',
    source: [at('Lund', 3)],
    cue: [at('denied')],
    content: [at('that ferries were unsafe')],
    chain: [OUTLET, link({ name: 'Lund', spans: [at('Lund', 3)], candidates: ['a5', 'a6'], evidence: ABSENT })],
    addressee: 'Brannoc Teyle',
    addresseeActors: ['a2'],
    addresseeSpans: [at('Teyle', 3)],
    medium: 'in a letter',
    mediumSpans: [at('in a letter')],
    act: 'deny',
    hedged: true,
    hedges: [at('reportedly')],
    negated: true,
    negations: [at('denied')],
    evidence: { ...EVIDENCE, addressee: TAGGED, medium: TAGGED, hedged: TAGGED, negated: TAGGED },
  }),
  statement({
    id: 's7',
    source: [at('She')],
    cue: [at('agreed')],
    content: [at('to wait')],
    speaker: 'Ilsabet Morvane',
    kind: 'person',
    via: ['Lantern Wire', 'two envoys'],
    chain: [
      OUTLET,
      link({ role: 'relay', actors: ['a1'], name: 'Lantern Wire', spans: [at('Lantern Wire', 2)] }),
      link({ role: 'relay', actors: ['a8'], name: 'two envoys', spans: [at('two envoys')] }),
      link({ ...MORVANE, spans: [at('She')], evidence: CONCLUDED }),
    ],
    act: 'promise',
    evidence: { ...EVIDENCE, speaker: CONCLUDED, kind: CONCLUDED },
  }),
];

const TIMES: readonly Time[] = [
  { id: 't1', span: at('12 March'), when: '2031-03-12', doubts: [], evidence: CONCLUDED },
  { id: 't2', span: at('on Friday'), when: '2031-03-14', doubts: [], evidence: CONCLUDED },
];

const PORT_SARROW = { name: 'Port Sarrow', country: 'Kestria', countryCode: null, latitude: 12.5, longitude: -3.25 };

const PLACES: readonly Place[] = [
  { id: 'p1', name: 'PORT SARROW', mentions: [at('PORT SARROW')], entry: PORT_SARROW, candidates: [], evidence: BY_MARKS },
];

const CONTACTS: readonly Contact[] = [
  contact({
    id: 'c1',
    participants: [
      { name: 'Kestria', actor: null, party: 'Kestria', spans: [at('Kestria')] },
      { name: 'Norvania', actor: null, party: 'Norvania', spans: [at('Norvania')] },
    ],
    date: '2031-03-12',
    place: 'PORT SARROW',
    placeSpans: [at('PORT SARROW')],
    spans: [at('Kestria and Norvania talk again')],
    nextSteps: [at('the talks would go on')],
    statements: ['s5'],
    evidence: { ...CONTACT_EVIDENCE, date: CONCLUDED, place: BY_MARKS },
  }),
  contact({
    id: 'c2',
    kind: 'letter',
    participants: [
      { name: 'Lund', actor: null, party: null, spans: [at('Lund', 3)] },
      { name: 'Brannoc Teyle', actor: 'a2', party: 'Kestria', spans: [at('Teyle', 3)] },
    ],
    topics: [at('ferries')],
    spans: [at('Lund reportedly denied in a letter to Teyle that ferries were unsafe')],
    statements: ['s6'],
    doubts: ['party-unknown', 'no-date'],
  }),
];

const TEYLE_ACTS: CodedEvent['source'] = { name: 'Brannoc Teyle', actors: ['a2'], party: 'Kestria', evidence: CONCLUDED };
const MORVANE_ACTS: CodedEvent['source'] = { name: 'Ilsabet Morvane', actors: ['a4'], party: 'Norvania', evidence: TAGGED };

const EVENTS: readonly CodedEvent[] = [
  event({
    id: 'e1',
    root: 'CONSULT',
    quad: 1,
    cameo: '040',
    source: { name: 'Kestria', actors: [], party: 'Kestria', evidence: BY_MARKS },
    target: { name: 'Norvania', actors: [], party: 'Norvania', evidence: BY_MARKS },
    spans: [at('Kestria and Norvania talk again')],
    contact: 'c1',
    date: '2031-03-12',
    place: 'p1',
    evidence: { ...event({ id: '' }).evidence, date: CONCLUDED },
  }),
  event({
    id: 'e2',
    root: null,
    quad: 0,
    cameo: '010',
    source: { ...TEYLE_ACTS, evidence: TAGGED },
    spans: [at('Kestria’s defence minister Brannoc Teyle said the exercise is “purely defensive” and would end on Friday')],
    statement: 's1',
  }),
  event({
    id: 'e3',
    root: 'THREATEN',
    mode: 'force',
    contexts: ['military'],
    cameo: '138',
    modality: 'reported',
    source: MORVANE_ACTS,
    target: TEYLE_ACTS,
    spans: [at('Norvania’s Ilsabet Morvane warned against the deployment of personnel to .')],
    statement: 's4',
    via: ['the ministry'],
    evidence: { ...event({ id: '' }).evidence, mode: TAGGED, contexts: TAGGED },
  }),
];

const GAPS: readonly Gap[] = [
  { id: 'g1', kind: 'words-missing', span: at('.', 3), statements: ['s3', 's4'] },
  { id: 'g2', kind: 'subject-missing', span: at('Emphasized'), statements: ['s5'] },
];

export const REPORT: Report = {
  id: 'courier.html',
  url: 'https://courier.example/talks',
  text: TEXT,
  blocks: TEXT.split('\n\n').map((words, index) => ({ kind: index === 0 ? 'heading' : 'paragraph', span: at(words) })),
  title: 'Kestria and Norvania talk again',
  publisher: 'The Sarrow Courier',
  author: null,
  published: '2031-03-12T18:30:00+01:00',
  language: 'en',
  dateline: null,
  byline: null,
  removed: [
    { reason: 'navigation', text: 'Home', span: null },
    { reason: 'read-more', text: 'Read more: Ferry line closed', span: at('Read more: Ferry line closed') },
    { reason: 'navigation', text: 'World', span: null },
    { reason: 'navigation', text: 'Harbour', span: null },
    { reason: 'navigation', text: 'Weather', span: null },
  ],
  gaps: GAPS,
  statements: STATEMENTS,
  actors: ACTORS,
  account: { party: 'Kestria', actor: 'a3', spans: [at('According to the ministry')], evidence: CONCLUDED },
  date: { when: '2031-03-12T18:30:00+01:00', zone: '+01:00', spans: [], doubts: [], evidence: CONCLUDED },
  times: TIMES,
  places: PLACES,
  contacts: CONTACTS,
  events: EVENTS,
};

const NOBODYS: Report['account'] = { party: null, actor: null, spans: [], evidence: ABSENT };

const UNDATED: Report['date'] = { when: null, zone: null, spans: [], doubts: [], evidence: ABSENT };

/** A report of `text` with nothing found in it but what `fields` say. */
export function reportOf(text: string, fields: Partial<Report> = {}): Report {
  const blocks: Report['blocks'] = text === '' ? [] : [{ kind: 'paragraph', span: [0, text.length] }];
  const found = { removed: [], gaps: [], statements: [], actors: [], account: NOBODYS, date: UNDATED };
  const told = { times: [], places: [], contacts: [], events: [] };
  return { ...REPORT, text, blocks, title: null, published: null, ...found, ...told, ...fields };
}
