/** One report as one line of NDJSON. */
import type { Report } from '../model/report.js';
import { type ExportOptions, inOrder, reportRecord } from './report-record.js';

/** Ends with its line feed, and has no other. */
export function toNdjsonLine(report: Report, options?: ExportOptions): string {
  return `${JSON.stringify(reportRecord(report, options), inOrder)}\n`;
}
