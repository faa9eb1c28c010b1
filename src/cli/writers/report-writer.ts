/** Writes reports in the form asked for, one after the other as they are read. */
import type { Report } from '../../model/report.js';
import type { Sink } from '../output/sink.js';
import type { Layout } from '../people/layout.js';
import { htmlWriter } from './html-writer.js';
import { jsonWriter } from './json-writer.js';
import { ndjsonWriter } from './ndjson-writer.js';
import { peopleWriter } from './people-writer.js';

export const FORMATS = ['text', 'json', 'ndjson', 'html'] as const;

/** `text` is the people's form. */
export type Format = (typeof FORMATS)[number];

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
}

const WRITERS: Readonly<Record<Format, (writing: Writing) => ReportWriter>> = {
  text: peopleWriter,
  json: jsonWriter,
  ndjson: ndjsonWriter,
  html: htmlWriter,
};

export function reportWriter(format: Format, writing: Writing): ReportWriter {
  return WRITERS[format](writing);
}
