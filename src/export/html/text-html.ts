/** The text of a report as HTML, statements marked in place. Its text content is the report's text, to the character. */
import type { BlockKind, Report } from '../../model/report.js';
import { segmentHtml } from './segment-html.js';
import { type Segment, segmentsOf } from './segments.js';
import { type TextMark, textMarks } from './text-marks.js';
import { textPoints } from './text-points.js';
import { type TextRun, textRuns } from './text-runs.js';

const ELEMENTS: Readonly<Record<BlockKind, readonly [open: string, close: string]>> = {
  heading: ['<h3 dir="auto">', '</h3>'],
  paragraph: ['<p dir="auto">', '</p>'],
  quotation: ['<blockquote dir="auto">', '</blockquote>'],
  'list-item': ['<li dir="auto">', '</li>'],
  caption: ['<p class="caption" dir="auto">', '</p>'],
};

type Wrapper = 'list' | 'removed' | null;

const WRAPPERS = {
  list: ['<ul>', '</ul>'],
  removed: ['<details class="removed-block"><summary aria-label="Removed from the report"></summary>', '</details>'],
} as const;

/** `key` makes ids unique on a page of several reports: "r1". */
export function textHtml(report: Report, key: string): string {
  const runs = textRuns(report);
  const points = textPoints(report, key);
  const cuts = [...runs.flatMap(run => run.span), ...points.before.keys(), ...points.after.keys()];
  const segments = segmentsOf(report.text.length, textMarks(report), cuts);
  const html = segments.map(
    segment =>
      (points.before.get(segment.span[0]) ?? '') +
      segmentHtml(report.text, segment, key) +
      (points.after.get(segment.span[1]) ?? ''),
  );
  return assembled(runs, runTexts(runs, segments, html), report.text);
}

/** The inside of each run: segments are cut where runs are. */
function runTexts(runs: readonly TextRun[], segments: readonly Segment<TextMark>[], html: readonly string[]): readonly string[] {
  let next = 0;
  return runs.map(({ span: [, end] }) => {
    const first = next;
    while (next < segments.length && (segments[next]?.span[1] ?? end) <= end) next += 1;
    return html.slice(first, next).join('');
  });
}

function assembled(runs: readonly TextRun[], inside: readonly string[], text: string): string {
  let html = '';
  let open: Wrapper = null;
  runs.forEach((run, index) => {
    const wanted = wrapperAt(runs, index, open, text);
    if (wanted !== open) html += (open === null ? '' : WRAPPERS[open][1]) + (wanted === null ? '' : WRAPPERS[wanted][0]);
    open = wanted;
    html += runHtml(run, inside[index] ?? '', text);
  });
  return html + closing(open);
}

function closing(open: Wrapper): string {
  return open === null ? '' : WRAPPERS[open][1];
}

/** White space stays in the wrapper that is open, if what follows stands in it too. */
function wrapperAt(runs: readonly TextRun[], index: number, open: Wrapper, text: string): Wrapper {
  const run = runs[index];
  if (run === undefined) return null;
  if (!isBlank(run, text)) return wrapperOf(run);
  const after = runs[index + 1];
  return after !== undefined && wrapperOf(after) === open ? open : null;
}

function wrapperOf(run: TextRun): Wrapper {
  if (run.removed) return 'removed';
  return run.kind === 'list-item' ? 'list' : null;
}

function isBlank({ kind, span }: TextRun, text: string): boolean {
  return kind === null && text.slice(...span).trim() === '';
}

function runHtml(run: TextRun, inside: string, text: string): string {
  if (isBlank(run, text)) return inside;
  const [open, close] = ELEMENTS[run.kind ?? 'paragraph'];
  // A list item that stands among removed parts is outside of any list.
  return run.removed && run.kind === 'list-item' ? `<p dir="auto">${inside}</p>` : open + inside + close;
}
