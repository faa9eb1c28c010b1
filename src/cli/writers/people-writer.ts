/** The people's form: each report as it comes, a rule between them. */
import { peopleReport, peopleRule } from '../people/people-report.js';
import type { ReportWriter, Writing } from './writing.js';

export function peopleWriter({ sink, layout, by }: Writing): ReportWriter {
  let first = true;
  return {
    async add(report) {
      await sink.write((first ? '' : peopleRule(layout)) + peopleReport(report, layout, by));
      first = false;
    },
    async end() {},
  };
}
