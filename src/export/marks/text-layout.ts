/** How the text of a report is laid out: groups of blocks, each with its segments and with what stands between them. Nothing of the text is left out. */
import type { BlockKind, Report } from '../../model/report.js';
import { type Segment, segmentsOf } from './segments.js';
import { type TextMark, textMarks } from './text-marks.js';
import { type TextPoint, textPoints } from './text-points.js';
import { type TextRun, textRuns } from './text-runs.js';

/** Blocks that stand together: the items of a list, what was removed; `null`: they stand by themselves. */
export interface TextGroup {
  readonly wrapper: 'list' | 'removed' | null;
  readonly blocks: readonly TextBlock[];
}

export interface TextBlock {
  /** `null`: white space between blocks. */
  readonly kind: BlockKind | null;
  readonly pieces: readonly TextPiece[];
}

export interface TextPiece {
  readonly before: readonly TextPoint[];
  readonly segment: Segment<TextMark>;
  readonly after: readonly TextPoint[];
}

export function textLayout(report: Report): readonly TextGroup[] {
  const runs = textRuns(report);
  const points = textPoints(report);
  const cuts = [...runs.flatMap(run => run.span), ...points.before.keys(), ...points.after.keys()];
  const pieces = segmentsOf(report.text.length, textMarks(report), cuts).map(segment => ({
    before: points.before.get(segment.span[0]) ?? [],
    segment,
    after: points.after.get(segment.span[1]) ?? [],
  }));
  return grouped(runs, piecesByRun(runs, pieces), report.text);
}

/** The inside of each run: segments are cut where runs are. */
function piecesByRun(runs: readonly TextRun[], pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  let next = 0;
  return runs.map(({ span: [, end] }) => {
    const first = next;
    while (next < pieces.length && (pieces[next]?.segment.span[1] ?? end) <= end) next += 1;
    return pieces.slice(first, next);
  });
}

function grouped(runs: readonly TextRun[], inside: readonly (readonly TextPiece[])[], text: string): readonly TextGroup[] {
  const groups: { readonly wrapper: TextGroup['wrapper']; readonly blocks: TextBlock[] }[] = [];
  runs.forEach((run, index) => {
    const wrapper = wrapperAt(runs, index, groups.at(-1)?.wrapper ?? null, text);
    if (groups.length === 0 || groups.at(-1)?.wrapper !== wrapper) groups.push({ wrapper, blocks: [] });
    groups.at(-1)?.blocks.push({ kind: kindOf(run, text), pieces: inside[index] ?? [] });
  });
  return groups;
}

/** White space stays in the wrapper that is open, if what follows stands in it too. */
function wrapperAt(runs: readonly TextRun[], index: number, open: TextGroup['wrapper'], text: string): TextGroup['wrapper'] {
  const run = runs[index];
  if (run === undefined) return null;
  if (!isBlank(run, text)) return wrapperOf(run);
  const after = runs[index + 1];
  return after !== undefined && wrapperOf(after) === open ? open : null;
}

function wrapperOf(run: TextRun): TextGroup['wrapper'] {
  if (run.removed) return 'removed';
  return run.kind === 'list-item' ? 'list' : null;
}

function isBlank({ kind, span }: TextRun, text: string): boolean {
  return kind === null && text.slice(...span).trim() === '';
}

function kindOf(run: TextRun, text: string): BlockKind | null {
  if (isBlank(run, text)) return null;
  // A list item that stands among removed parts is outside of any list.
  return run.kind === null || (run.removed && run.kind === 'list-item') ? 'paragraph' : run.kind;
}
