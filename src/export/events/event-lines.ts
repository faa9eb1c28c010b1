/** Coded events as lines of TSV or NDJSON. */
import type { Report } from '../../model/report.js';
import { COLUMNS, codedOf, type Value } from './columns.js';

/** White space and controls part cells and lines, or drive what shows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const BREAKING = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** What is not seen, and may show the words of a cell in another order. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A spreadsheet takes what begins so for a formula and runs it. */
const FORMULA = /^[=+\-@＝＋－＠]/;

export const TSV_HEADER = `${COLUMNS.map(({ name }) => name).join('\t')}\n`;

/** A line for each event; empty where the report has none. */
export function toTsvLines(report: Report, version: string): string {
  return codedOf(report, version)
    .map(coded => `${COLUMNS.map(({ value }) => cellOf(value(coded))).join('\t')}\n`)
    .join('');
}

/** The same, an object with the names of the columns a line. */
export function toEventLines(report: Report, version: string): string {
  return codedOf(report, version)
    .map(coded => `${JSON.stringify(Object.fromEntries(COLUMNS.map(({ name, value }) => [name, value(coded)])))}\n`)
    .join('');
}

/**
 * One line without tabs. A text that a spreadsheet would run has an apostrophe before it; one that holds a quotation mark stands in quotation
 * marks, its own doubled, as readers of tables expect it.
 */
function cellOf(value: Value): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const line = value.replace(UNSEEN, '').replace(BREAKING, ' ').trim();
  const harmless = FORMULA.test(line) ? `'${line}` : line;
  return harmless.includes('"') ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
