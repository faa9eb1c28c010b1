/** A report as the engine gives it, written down once for the tests of everything that shows reports. */
import type { Gap, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Evidence, Statement } from '../../src/model/statement.js';

export const TEXT = [
  'PORT SARROW, 12 March (Lantern Wire) — Kestria and Norvania talk again',
  'Kestria’s defence minister Brannoc Teyle said the exercise is “purely defensive” and would end on Friday.',
  '“We were told in advance,” Teyle added, “and we are grateful.”',
  'According to the ministry, Norvania’s Ilsabet Morvane warned against the deployment of personnel to .',
  'Emphasized that the talks would go on.',
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

/** A statement with the fields that a test cares about; the others as the engine fills them. */
export function statement(fields: Partial<Statement> & Pick<Statement, 'id'>): Statement {
  const evidence = { source: TAGGED, cue: TAGGED, content: TAGGED, mode: BY_MARKS };
  return { content: [], cue: [], source: [], mode: 'indirect', quoted: [], inside: null, gaps: [], evidence, ...fields };
}

const STATEMENTS: readonly Statement[] = [
  statement({
    id: 's1',
    source: [at('Kestria’s defence minister Brannoc Teyle')],
    cue: [at('said')],
    content: [at('the exercise is “purely defensive” and would end on Friday')],
    mode: 'mixed',
    quoted: [at('purely defensive')],
  }),
  statement({
    id: 's2',
    source: [at('Teyle', 2)],
    cue: [at('added')],
    content: [at('“We were told in advance,”'), at('“and we are grateful.”')],
    mode: 'direct',
    quoted: [at('We were told in advance,'), at('and we are grateful.')],
    evidence: {
      source: { basis: 'inferred', by: 'continued-quotation', score: null },
      cue: TAGGED,
      content: TAGGED,
      mode: BY_MARKS,
    },
  }),
  statement({
    id: 's3',
    source: [at('the ministry')],
    cue: [at('According to')],
    content: [at('Norvania’s Ilsabet Morvane warned against the deployment of personnel to .')],
    gaps: ['g1'],
  }),
  statement({
    id: 's4',
    source: [at('Norvania’s Ilsabet Morvane')],
    cue: [at('warned')],
    content: [at('against the deployment of personnel to .')],
    inside: 's3',
    gaps: ['g1'],
  }),
  statement({
    id: 's5',
    cue: [at('Emphasized')],
    content: [at('that the talks would go on')],
    gaps: ['g2'],
    evidence: { source: ABSENT, cue: TAGGED, content: TAGGED, mode: BY_MARKS },
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
};

/** A report of `text` with nothing found in it but what `fields` say. */
export function reportOf(text: string, fields: Partial<Report> = {}): Report {
  const blocks: Report['blocks'] = text === '' ? [] : [{ kind: 'paragraph', span: [0, text.length] }];
  return { ...REPORT, text, blocks, title: null, published: null, removed: [], gaps: [], statements: [], ...fields };
}
