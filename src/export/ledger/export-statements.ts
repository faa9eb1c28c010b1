/** Statements as a file: a table, records a line, or one list; written as they come, however many there are. */
import type { StatementEntry } from '../../model/ledger/statement-entry.js';
import type { ExportFormat } from './export-formats.js';
import { CSV_HEADER, toCsvLine } from './to-csv.js';
import { toRecord } from './to-record.js';

interface Form {
  readonly before: string;
  readonly each: (statement: StatementEntry) => string;
  readonly between: string;
  readonly after: string;
}

const FORMS: Readonly<Record<ExportFormat, Form>> = {
  csv: { before: CSV_HEADER, each: toCsvLine, between: '', after: '' },
  ndjson: { before: '', each: statement => `${JSON.stringify(toRecord(statement))}\n`, between: '', after: '' },
  json: { before: '[', each: statement => `\n${JSON.stringify(toRecord(statement))}`, between: ',', after: '\n]\n' },
};

/** UTF-16 code units that are handed on at once, more or less. */
const CHUNK = 65_536;

/** Pieces of text that are the file when joined; without a statement it is a table of no rows, nothing, an empty list. */
export async function* exportStatements(format: ExportFormat, entries: AsyncIterable<StatementEntry>): AsyncGenerator<string> {
  const { before, each, between, after } = FORMS[format];
  let text = before;
  let first = true;
  for await (const entry of entries) {
    text += (first ? '' : between) + each(entry);
    first = false;
    if (text.length >= CHUNK) {
      yield text;
      text = '';
    }
  }
  yield text + after;
}
