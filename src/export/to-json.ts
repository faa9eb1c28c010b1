/** One report as JSON that a person can read too: indented, but each span on one line. */
import type { Report } from '../model/report.js';
import { type ExportOptions, inOrder, reportRecord } from './report-record.js';

/** Ends with a line feed. Half a surrogate pair in the text comes through as its escape, "\ud83d". */
export function toJson(report: Report, options?: ExportOptions): string {
  return `${spansOnOneLine(JSON.stringify(reportRecord(report, options), inOrder, 2))}\n`;
}

/** Of indented JSON: `[12, 40]` instead of four lines. */
export const spansOnOneLine = (json: string): string => json.replace(SPAN, '[$1, $2]');

/** A span on four lines. Never inside a string: line feeds are escaped there. */
const SPAN = /\[\n +(\d+),\n +(\d+)\n +\]/g;
