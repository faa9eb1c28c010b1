/** A report as the ledger gives it, for the tests of what shows it. */
import type { LedgerReport } from '../../src/model/ledger/ledger-report.js';
import type { CorrectedField, Correction, StatementEntry } from '../../src/model/ledger/statement-entry.js';
import type { Statement } from '../../src/model/statement.js';
import { REPORT } from './recorded-report.js';

const ID = 'r7k2m9x4q1w';
const AT = '2031-03-13T09:30:00.000Z';

/** `entries`: what the ledger tells otherwise of a statement, by the id that it has in the report. */
export function ledgerReport(entries: Readonly<Record<string, Partial<StatementEntry>>>): LedgerReport {
  const { title, publisher, author, published, url, language } = REPORT;
  return {
    entry: {
      ...{ id: ID, title, publisher, author, published, url, language },
      ...{ date: REPORT.date.when, account: REPORT.account.party, name: REPORT.id, added: AT, changed: AT, revision: 1 },
      ...{ statements: REPORT.statements.length, contacts: REPORT.contacts.length, events: REPORT.events.length },
      ...{ gaps: REPORT.gaps.length, withdrawn: false },
    },
    revision: 1,
    version: '0.2.0+tagger-2+coder-1',
    report: REPORT,
    statements: Object.fromEntries(REPORT.statements.map(one => [one.id, { ...entryOf(one), ...entries[one.id] }])),
    actors: Object.fromEntries(REPORT.actors.map(({ id }) => [id, `a${id}`.padEnd(11, '0')])),
  };
}

export function correction(field: CorrectedField, value: string): Correction {
  return { id: 'k1', statement: `${ID}.s1`, field, value, was: '', note: null, by: 'Ada Brenn', at: AT, undone: null };
}

function entryOf(statement: Statement): StatementEntry {
  const { id, mode, act, hedged, negated, speaker, kind, addressee, via, medium, said } = statement;
  const { title, publisher, published, url } = REPORT;
  return {
    ...{ id: `${ID}.${id}`, local: id, report: { id: ID, title, publisher, published, url } },
    ...{ content: '', spans: statement.content, cue: '', source: '', mode, act, hedged, negated },
    ...{ speakers: [], speaker, kind, addressees: [], addressee, via, medium, said, day: null },
    ...{ contacts: [], gaps: [], corrections: [], current: true },
  };
}
