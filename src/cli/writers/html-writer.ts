/** The self-contained page: all reports in one, so it is written once the last has come. */
import { ReadoutError } from '../../errors/readout-error.js';
import { toHtml } from '../../export/html/to-html.js';
import type { Report } from '../../model/report.js';
import type { ReportWriter, Writing } from './writing.js';

/** More than a browser shows with ease, and than anyone reads on one page. */
const LIMIT = 200;

/** `add` throws ReadoutError `page-too-full` at the report after the last that fits. */
export function htmlWriter({ sink, version }: Writing): ReportWriter {
  const reports: Report[] = [];
  return {
    async add(report) {
      if (reports.length === LIMIT) throw new ReadoutError('page-too-full', { limit: LIMIT });
      reports.push(report);
    },
    async end() {
      if (reports.length > 0) await sink.write(toHtml(reports, { version }));
    },
  };
}
