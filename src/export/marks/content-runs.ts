/** The content of a statement in the report's words, cut where what is verbatim begins and ends. */
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { joint } from '../words/span-words.js';
import { segmentsOf } from './segments.js';

export interface ContentRun {
  readonly words: string;
  readonly verbatim: boolean;
}

/** In order; what stands between two spans is a run too: white space or an ellipsis. */
export function contentRuns(text: string, { content, quoted }: Pick<Statement, 'content' | 'quoted'>): readonly ContentRun[] {
  return content.flatMap((span, at) => {
    const between = joint(text, content[at - 1], span);
    return [...(between === '' ? [] : [{ words: between, verbatim: false }]), ...runsIn(text, span, quoted)];
  });
}

function runsIn(text: string, [start, end]: Span, quoted: readonly Span[]): readonly ContentRun[] {
  const within = quoted.filter(([from, to]) => from < end && to > start);
  const marks = within.map(([from, to]) => ({ span: [Math.max(from, start) - start, Math.min(to, end) - start] as const }));
  return segmentsOf(end - start, marks, []).map(({ span: [from, to], marks: over }) => ({
    words: text.slice(start + from, start + to),
    verbatim: over.length > 0,
  }));
}
