/**
 * A content that has neither cue nor source rests on the tagger's word alone: where that is weak, it is narration and no statement.
 *   The road was closed for a week.
 */
import type { Refiner } from './draft.js';

/** Mean probability of the content's pieces; measured on the news to look at: below it, most such contents are none. */
const LEAST_SCORE = 0.6;

export const doubtfulContents: Refiner = drafts =>
  drafts.filter(
    ({ cue, source, evidence }) => cue.length > 0 || source.length > 0 || (evidence.content.score ?? 1) >= LEAST_SCORE,
  );
