/** What a writer of reports is, and what it is given. */
import type { Report } from '../../model/report.js';
import type { Sink } from '../output/sink.js';
import type { Layout } from '../people/layout.js';
import type { Grouping } from '../people/people-report.js';

export interface ReportWriter {
  add(report: Report): Promise<void>;
  /** Writes what could only be written once all reports were there. */
  end(): Promise<void>;
}

export interface Writing {
  readonly sink: Sink;
  readonly layout: Layout;
  /** The output goes to a terminal: JSON must not drive it. */
  readonly terminal: boolean;
  readonly version: string;
  /** Of the people's form only. */
  readonly by: Grouping;
}
