/** NDJSON: one report a line, each as it comes. */
import { toNdjsonLine } from '../../export/to-ndjson.js';
import { harmlessJson } from '../terminal/harmless.js';
import type { ReportWriter, Writing } from './writing.js';

export function ndjsonWriter({ sink, terminal }: Writing): ReportWriter {
  return {
    async add(report) {
      const line = toNdjsonLine(report).trimEnd();
      await sink.write(`${terminal ? harmlessJson(line) : line}\n`);
    },
    async end() {},
  };
}
