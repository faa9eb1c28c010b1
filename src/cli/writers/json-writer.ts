/** JSON: one report and no second one, so that the shape never depends on how many files a folder holds. */
import { ReadoutError } from '../../errors/readout-error.js';
import { toJson } from '../../export/to-json.js';
import type { Report } from '../../model/report.js';
import { harmlessJson } from '../terminal/harmless.js';
import type { ReportWriter, Writing } from './writing.js';

/** `add` throws ReadoutError `report-not-single` at the second report, before anything is written. */
export function jsonWriter({ sink, terminal }: Writing): ReportWriter {
  let only: Report | null = null;
  return {
    async add(report) {
      if (only !== null) throw new ReadoutError('report-not-single');
      only = report;
    },
    async end() {
      if (only === null) return;
      const json = toJson(only);
      await sink.write(`${(terminal ? harmlessJson(json) : json).trimEnd()}\n`);
    },
  };
}
