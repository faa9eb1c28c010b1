/** A report as the engine gives it, written down once for the tests of everything that shows reports. */
import type { Actor } from '../../src/model/actor.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Gap, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Link, Statement, StatementEvidence } from '../../src/model/statement.js';

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
    evidence: { ...EVIDENCE, speaker: TAGGED, kind: TAGGED },
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
};

const NOBODYS: Report['account'] = { party: null, actor: null, spans: [], evidence: ABSENT };

/** A report of `text` with nothing found in it but what `fields` say. */
export function reportOf(text: string, fields: Partial<Report> = {}): Report {
  const blocks: Report['blocks'] = text === '' ? [] : [{ kind: 'paragraph', span: [0, text.length] }];
  const found = { removed: [], gaps: [], statements: [], actors: [], account: NOBODYS };
  return { ...REPORT, text, blocks, title: null, published: null, ...found, ...fields };
}
