/** The writer for each form that comparisons can be asked for in. */
import { ReadoutError } from '../../errors/readout-error.js';
import { type Compared, comparisonRecord } from '../../export/dossier/comparison-record.js';
import { ofComparison } from '../../export/dossier/side-by-side.js';
import { spansOnOneLine } from '../../export/to-json.js';
import { peopleRule } from '../people/people-report.js';
import { peopleSideBySide } from '../people/people-side-by-side.js';
import { jsonOf } from '../terminal/json-of.js';
import type { Writing } from './writing.js';

export const COMPARISON_FORMATS = ['text', 'json', 'ndjson', 'html'] as const;

export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export interface ComparisonWriter {
  /** Throws ReadoutError `comparison-not-single` at the second one, where the form holds one alone; nothing is written then. */
  add(compared: Compared): Promise<void>;
  /** Writes what could only be written once all were there. */
  end(): Promise<void>;
}

type ComparisonWriting = Omit<Writing, 'by'>;

const WRITERS: Readonly<Record<ComparisonFormat, (writing: ComparisonWriting) => ComparisonWriter>> = {
  text: textWriter,
  json: writing => single('JSON', compared => writing.sink.write(spansOnOneLine(jsonOf(comparisonRecord(compared), writing, 2)))),
  ndjson: writing => ({
    add: compared => writing.sink.write(jsonOf(comparisonRecord(compared), writing, 0)),
    end: async () => {},
  }),
  html: writing => single('A page', compared => writeHtml(compared, writing)),
};

export function comparisonWriter(format: ComparisonFormat, writing: ComparisonWriting): ComparisonWriter {
  return WRITERS[format](writing);
}

function textWriter({ sink, layout }: ComparisonWriting): ComparisonWriter {
  let before = '';
  return {
    add: async ({ comparison, reports }) => {
      await sink.write(before + peopleSideBySide(ofComparison(comparison, reports), layout));
      before = peopleRule(layout);
    },
    end: async () => {},
  };
}

/** What writes pages is not loaded before: every command would wait for it. */
async function writeHtml({ comparison, reports }: Compared, { sink, version }: ComparisonWriting): Promise<void> {
  const { sideBySideHtml } = await import('../../export/dossier/side-by-side-html.js');
  await sink.write(sideBySideHtml(ofComparison(comparison, reports), { version }));
}

function single(format: string, write: (compared: Compared) => Promise<void>): ComparisonWriter {
  let only: Compared | null = null;
  return {
    add: async compared => {
      if (only !== null) throw new ReadoutError('comparison-not-single', { format });
      only = compared;
    },
    end: async () => {
      if (only !== null) await write(only);
    },
  };
}
