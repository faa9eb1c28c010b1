import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StatementEntry } from '../../model/ledger/statement-entry.js';
import { COLUMNS } from './columns.js';
import type { ExportFormat } from './export-formats.js';
import { exportStatements } from './export-statements.js';

const STATEMENT: StatementEntry = {
  id: 'r0000000001.s1',
  report: {
    id: 'r0000000001',
    title: 'Talks, again',
    publisher: 'The Sarrow Courier',
    published: null,
    url: 'https://courier.example/1',
  },
  local: 's1',
  content: 'the exercise … ends on “Friday”',
  spans: [
    [10, 22],
    [40, 56],
  ],
  cue: 'said',
  source: 'both ministers',
  mode: 'mixed',
  act: 'assert',
  hedged: false,
  negated: true,
  speakers: [
    { id: 'a000000000t', name: 'Brannoc Teyle', party: 'Kestria' },
    { id: 'a000000000b', name: 'Ada Brenn', party: 'Kestria' },
  ],
  speaker: 'Brannoc Teyle & Ada Brenn',
  kind: 'person',
  addressees: [],
  addressee: null,
  via: ['Lantern Wire', 'two envoys'],
  medium: null,
  said: '2031-03',
  day: '2031-03-12',
  contacts: ['call'],
  gaps: [],
  corrections: [],
  current: true,
};

async function* given(...statements: readonly StatementEntry[]): AsyncGenerator<StatementEntry> {
  yield* statements;
}

async function written(format: ExportFormat, ...statements: readonly StatementEntry[]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportStatements(format, given(...statements))) pieces.push(piece);
  return pieces.join('');
}

async function cells(statement: Partial<StatementEntry>): Promise<readonly string[]> {
  const [, row = ''] = (await written('csv', { ...STATEMENT, ...statement })).split('\r\n');
  return row.split(',');
}

const at = (name: string) => Object.keys(COLUMNS).indexOf(name);

describe('CSV', () => {
  it('has a row of names and a row for each statement', async () => {
    const text = await written('csv', STATEMENT, STATEMENT);
    expect(text).toMatch(
      /^id,day,said,speaker,[^\r]*,spans\r\n(?:r0000000001\.s1,2031-03-12,2031-03,[^\r]*,10-22; 40-56\r\n){2}$/,
    );
  });

  it('joins several values, each once, and leaves empty what nobody tells', async () => {
    const row = await cells({ report: { ...STATEMENT.report, title: null } });
    expect([row[at('speaker_name')], row[at('speaker_party')], row[at('via')]]).toEqual([
      'Brannoc Teyle; Ada Brenn',
      'Kestria',
      'Lantern Wire; two envoys',
    ]);
    expect([row[at('addressee')], row[at('title')], row[at('negated')]]).toEqual(['', '', 'true']);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM', '＝1', '\t=1', ' \n=1'])(
    'keeps %j from being run as a formula',
    async content => {
      const text = await written('csv', { ...STATEMENT, content });
      expect(text).toMatch(/,"?'(?=[=+\-@＝])/);
    },
  );

  it('quotes commas, quotation marks and line breaks', async () =>
    expect(await written('csv', { ...STATEMENT, content: 'a "b", c\nd' })).toContain(',"a ""b"", c\nd",'));

  it('is a table of no rows where there is nothing (negative)', async () =>
    expect((await written('csv')).split('\r\n')).toEqual([expect.stringMatching(/^id,/), '']));

  it('has every column documented, in this order', () => {
    const page = readFileSync(new URL('../../../docs/ledger-export.md', import.meta.url), 'utf8');
    expect([...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(COLUMNS));
  });
});

describe('records', () => {
  it('are what the ledger has, with their place on the page', async () => {
    const record = JSON.parse(await written('ndjson', STATEMENT));
    expect(record).toMatchObject({ ...STATEMENT });
    expect(record.target).toEqual({
      source: 'https://courier.example/1',
      selector: [
        { type: 'TextQuoteSelector', exact: 'the exercise' },
        { type: 'TextQuoteSelector', exact: 'ends on “Friday”' },
      ],
    });
  });

  it('have no place where the report has no address (negative)', async () => {
    const record = JSON.parse(await written('ndjson', { ...STATEMENT, report: { ...STATEMENT.report, url: null } }));
    expect(record.target).toBe(null);
  });

  it.each([0, 1, 2])('%i of them are one list of JSON', async count => {
    const list = JSON.parse(await written('json', ...Array.from({ length: count }, () => STATEMENT)));
    expect(list).toHaveLength(count);
  });

  it('come in pieces, not at once', async () => {
    let pieces = 0;
    for await (const _ of exportStatements('ndjson', given(...Array.from({ length: 500 }, () => STATEMENT)))) pieces += 1;
    expect(pieces).toBeGreaterThan(3);
  });
});
