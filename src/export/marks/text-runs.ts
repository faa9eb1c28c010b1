/** A report's text as runs that follow each other: its blocks and what stands between them, nothing left out. */
import type { BlockKind, Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { contains } from '../../text/spans.js';

export interface TextRun {
  readonly span: Span;
  /** `null` between blocks. */
  readonly kind: BlockKind | null;
  /** All of it was removed. */
  readonly removed: boolean;
}

export function textRuns({ text, blocks, removed }: Report): readonly TextRun[] {
  const gone = removed.flatMap(({ span }) => (span === null ? [] : [span]));
  const run = (span: Span, kind: BlockKind | null): TextRun => ({ span, kind, removed: gone.some(part => contains(part, span)) });
  const runs: TextRun[] = [];
  let at = 0;
  for (const { kind, span } of blocks) {
    if (span[0] > at) runs.push(run([at, span[0]], null));
    if (span[1] > Math.max(at, span[0])) runs.push(run([Math.max(at, span[0]), span[1]], kind));
    at = Math.max(at, span[1]);
  }
  if (at < text.length) runs.push(run([at, text.length], null));
  return runs;
}
