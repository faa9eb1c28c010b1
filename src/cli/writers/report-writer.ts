/** The writer for each form that reports can be asked for in. */
import { htmlWriter } from './html-writer.js';
import { jsonWriter } from './json-writer.js';
import { ndjsonWriter } from './ndjson-writer.js';
import { peopleWriter } from './people-writer.js';
import type { ReportWriter, Writing } from './writing.js';

export const FORMATS = ['text', 'json', 'ndjson', 'html'] as const;

/** `text` is the people's form. */
export type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<Format, (writing: Writing) => ReportWriter>> = {
  text: peopleWriter,
  json: jsonWriter,
  ndjson: ndjsonWriter,
  html: htmlWriter,
};

export function reportWriter(format: Format, writing: Writing): ReportWriter {
  return WRITERS[format](writing);
}
