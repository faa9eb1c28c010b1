/** Puts the kept lines together as the article's text and blocks, and lists what was left out. */
import type { Block, RemovalReason, Removed } from '../../../model/report.js';
import type { Line } from './read-lines.js';

/** A line with what was decided about it: `null` keeps it. */
export interface JudgedLine {
  readonly line: Line;
  readonly reason: RemovalReason | null;
}

const BETWEEN = '\n\n';

export function joinKept(judged: readonly JudgedLine[]): { text: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { line, reason } of judged) {
    if (reason !== null) continue;
    const end = start + line.text.length;
    blocks.push({ kind: line.kind, span: [start, end] });
    texts.push(line.text);
    start = end + BETWEEN.length;
  }
  return { text: texts.join(BETWEEN), blocks };
}

/** Neighbouring lines left out for one reason are one entry. */
export function listRemoved(judged: readonly JudgedLine[]): readonly Removed[] {
  const removed: { reason: RemovalReason; texts: string[] }[] = [];
  let before: RemovalReason | null = null;
  for (const { line, reason } of judged) {
    if (reason !== null && reason === before) removed.at(-1)?.texts.push(line.text);
    else if (reason !== null) removed.push({ reason, texts: [line.text] });
    before = reason;
  }
  return removed.map(({ reason, texts }) => ({ reason, text: texts.join(BETWEEN), span: null }));
}
