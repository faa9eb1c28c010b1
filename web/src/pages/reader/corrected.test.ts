import { describe, expect, it } from 'vitest';
import { headPieces, noteWords } from '../../../../src/export/words/statement-lines.js';
import type { CorrectedField, StatementEntry } from '../../../../src/model/ledger/statement-entry.js';
import { correction, ledgerReport } from '../../../../test/support/ledger-report.js';
import { correctedReport, isWithdrawn } from './corrected.js';

const PERSON = { id: 'apellworm01', name: 'Junia Pellworm', party: null };
const MORVANE = { id: 'aa400000000', name: 'Ilsabet Morvane', party: 'Norvania' };

/** The first statement, with what a person said of it. */
function told(field: CorrectedField, value: string, entry: Partial<StatementEntry>) {
  const record = ledgerReport({ s1: { ...entry, corrections: [correction(field, value)] } });
  const report = correctedReport(record);
  const [statement] = report.statements;
  if (statement === undefined) throw new Error('the report has no statement');
  const head = headPieces(report, statement)
    .map(({ words }) => words)
    .join('');
  return { statement, head, notes: noteWords(report, statement) };
}

describe('correctedReport', () => {
  it('is the report as it was read where nobody corrected anything', () => {
    const record = ledgerReport({});
    expect(correctedReport(record)).toEqual(record.report);
  });

  it('names a speaker whom the report names, with the actor', () => {
    const { statement, head } = told('speaker', MORVANE.id, { speakers: [MORVANE], speaker: MORVANE.name });
    expect(head).toMatch(/^Ilsabet Morvane/);
    expect(statement.chain.at(-1)).toMatchObject({ role: 'speaker', actors: ['a4'], evidence: { by: 'person' } });
  });

  it('names a speaker whom only the ledger knows', () => {
    const { statement, head } = told('speaker', PERSON.id, { speakers: [PERSON], speaker: PERSON.name });
    expect(head).toMatch(/^Junia Pellworm/);
    expect(statement.chain.at(-1)?.actors).toEqual([]);
  });

  it('names nobody where a person says so', () => {
    expect(told('speaker', '', { speakers: [], speaker: null }).head).toMatch(/nobody named/);
  });

  it('keeps those who passed it on', () => {
    const { report } = ledgerReport({});
    const before = report.statements[0]?.chain.filter(({ role }) => role !== 'speaker');
    const after = told('speaker', PERSON.id, { speakers: [PERSON] }).statement.chain;
    expect(after.filter(({ role }) => role !== 'speaker')).toEqual(before);
  });

  it.each<[CorrectedField, string, Partial<StatementEntry>, RegExp]>([
    ['act', 'threaten', { act: 'threaten' }, /a threat/],
    ['mode', 'indirect', { mode: 'indirect' }, /retold/],
    ['hedged', 'true', { hedged: true }, /hedged/],
    ['negated', 'true', { negated: true }, /negated/],
  ])('notes another %s', (field, value, entry, words) => {
    expect(told(field, value, entry).notes.join(' · ')).toMatch(words);
  });

  it('tells another day, medium and addressee', () => {
    expect(told('said', '2031-03-11', { said: '2031-03-11' }).head).toMatch(/11 March 2031/);
    expect(told('medium', 'in a letter', { medium: 'in a letter' }).head).toMatch(/in a letter/);
    expect(told('addressee', PERSON.id, { addressees: [PERSON], addressee: PERSON.name }).head).toMatch(/to Junia Pellworm/);
  });
});

it.each([
  ['true', true],
  ['false', false],
])('withdrawn %s: %s', (value, is) => {
  const { statements } = ledgerReport({ s1: { corrections: [correction('withdrawn', value)] } });
  expect(isWithdrawn(statements.s1)).toBe(is);
});
