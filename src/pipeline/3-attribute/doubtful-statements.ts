/**
 * Where the tagger's word is weak, what it found is narration and no statement.
 *   The road was closed for a week.            a content alone, not sure enough
 *   The minister looked at | the old bridge.   a cue and a content that it hardly believes in
 * What a rule decided has no score and stays. Both limits were set on the news to look at (PolNeAR dev), where they leave as many statements as there are.
 */
import type { Draft, Refiner } from './draft.js';

/** For a content without cue and source: the mean probability of its pieces. */
const LEAST_ALONE = 0.7;
/** For a cue and its content: the product of their mean probabilities. */
const LEAST_TOGETHER = 0.35;

export const doubtfulStatements: Refiner = drafts => drafts.filter(isBelieved);

function isBelieved({ cue, source, evidence }: Draft): boolean {
  const content = evidence.content.score ?? 1;
  if (cue.length > 0) return content * (evidence.cue.score ?? 1) >= LEAST_TOGETHER;
  return source.length > 0 || content >= LEAST_ALONE;
}
