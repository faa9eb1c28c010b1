/** Mends what the network divides: a fragment is joined to the run beside it, and what only says who speaks is no proposition. */
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { distance, overlap } from '../../text/spans.js';

/** Words of a run that can tell something by itself, and code units between a fragment and the run that it belongs to. */
const [LEAST_WORDS, NEAR] = [4, 12];

/** @param sentences in order; runs never go over the end of one */
export function wholeRuns(report: Report, runs: readonly Span[], sentences: readonly Span[]): readonly Span[] {
  return sentences.flatMap(sentence =>
    joined(
      report,
      runs.filter(run => overlap(run, sentence)),
    ),
  );
}

/** Of one sentence. */
function joined({ text, statements }: Report, runs: readonly Span[]): readonly Span[] {
  const attributing = statements.flatMap(({ source, cue }) => [...source, ...cue]);
  const telling = runs.filter(run => !isOnly(text, run, attributing));
  const out: Span[] = [];
  telling.forEach((run, k) => {
    const before = out.at(-1);
    const next = telling[k + 1];
    const short = wordsIn(text, run) < LEAST_WORDS;
    const first = before !== undefined && wordsIn(text, before) < LEAST_WORDS;
    if (before !== undefined && (first || (short && !isNearer(run, next, before))) && distance(before, run) <= NEAR)
      out[out.length - 1] = [before[0], run[1]];
    else out.push(run);
  });
  return out.filter(run => wordsIn(text, run) >= LEAST_WORDS || runs.length === 1);
}

const isNearer = (run: Span, next: Span | undefined, before: Span): boolean =>
  next !== undefined && distance(run, next) < distance(before, run);

const wordsIn = (text: string, span: Span): number => text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether nothing but words of these spans stands in a run. */
function isOnly(text: string, [from, to]: Span, spans: readonly Span[]): boolean {
  const rest = Array.from({ length: to - from }, (_, k) => from + k).filter(at => !spans.some(([s, e]) => s <= at && at < e));
  return !rest.some(at => /[\p{L}\p{N}]/u.test(text[at] ?? ''));
}
