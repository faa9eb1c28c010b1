/** By what copies of a text are found: its words, and those that it does not quote. */
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { quotations } from '../../text/quotation-marks.js';
import { allWithout, without } from '../../text/spans.js';
import { wordsIn } from '../../text/words-in.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';

export interface Print {
  readonly all: Fingerprint;
  /** Of what stands outside of quotation marks: who quotes the same speech has not copied it from each other. */
  readonly unquoted: Fingerprint;
}

type Text = Pick<Report, 'text' | 'removed' | 'dateline'>;

export function printOf(report: Text): Print {
  const { text } = report;
  const quoted = quotations(text).map(({ span }) => span);
  const own = ownSpans(report);
  return { all: printOfSpans(text, own), unquoted: printOfSpans(text, allWithout(own, quoted).flat()) };
}

/** Without furniture, which is each page's own, and the dateline, which a copy changes. */
export function ownSpans({ text, removed, dateline }: Text): readonly Span[] {
  const furniture = [...removed.flatMap(({ span }) => (span ? [span] : [])), ...(dateline ? [dateline.span] : [])];
  return without([0, text.length], furniture);
}

const printOfSpans = (text: string, spans: readonly Span[]): Fingerprint =>
  fingerprintOf(spans.flatMap(span => wordsIn(text.slice(...span))));
