/**
 * Runs mended where the tagger cut a word or a name: a run starts and ends with whole words ("qui|pped"), and two runs of one role with nothing
 * but a space between their letters are one ("Minister|Teyle").
 */
import type { Run } from './tags.js';
import { FEATURES, type Pieces } from './wordpieces.js';

const MARK = 3; // the shape of a piece without letter or digit

export function wholeWords<Kind>(runs: readonly Run<Kind>[], pieces: Pieces): readonly Run<Kind>[] {
  const out: Run<Kind>[] = [];
  runs.forEach((run, k) => {
    const last = out.at(-1);
    const widened = widen(run, { least: last?.end ?? 0, most: runs[k + 1]?.start ?? pieces.length }, pieces);
    if (last && last.role === run.role && last.end === widened.start && isOneName(pieces, widened.start))
      out[out.length - 1] = { ...last, end: widened.end };
    else out.push(widened);
  });
  return out;
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

function widen<Kind>(run: Run<Kind>, { least, most }: Limits, pieces: Pieces): Run<Kind> {
  let { start, end } = run;
  while (start > least && isWithinWord(pieces, start)) start--;
  while (end < most && isWithinWord(pieces, end)) end++;
  return { ...run, start, end };
}

const isLetters = (pieces: Pieces, i: number): boolean => pieces.features[i * FEATURES] !== MARK;

/** Whether a piece goes on with the word of the piece before it. */
function isWithinWord(pieces: Pieces, i: number): boolean {
  return pieces.ends[i - 1] === pieces.starts[i] && isLetters(pieces, i - 1) && isLetters(pieces, i);
}

/** Whether no more than a space stands between a piece and the one before it, letters on both sides, and no region starts there. */
function isOneName(pieces: Pieces, i: number): boolean {
  return (
    (pieces.starts[i] ?? 0) - (pieces.ends[i - 1] ?? 0) <= 1 &&
    isLetters(pieces, i - 1) &&
    isLetters(pieces, i) &&
    !pieces.openings.includes(i)
  );
}
