/** What a page says of itself between title and text, or after it: when it was put there, how long it takes, its tags. */
import { wording } from './furniture-rule.js';

export const metadata = wording(
  'metadata',
  200,
  // Published: 4 April 2031 · Last updated on 4 April 2031 at 10:05 · Updated 3 hours ago
  /^(?:first |last )?(?:published|updated|modified|posted)(?: (?:on|at))?(?:\s?:\s?|\s)[^.!?]{0,30}\d[^.!?]{0,50}$/i,
  // 4 min read · Reading time: 4 minutes
  /^(?:\d{1,2}[ -]min(?:ute)?s?(?: read)?|(?:estimated )?reading time:? \d{1,2} min(?:ute)?s?)$/i,
  // Tags: border, talks · Filed under: Politics
  /^(?:tags?|tagged|topics?|filed under|categor(?:y|ies)|keywords?|labels?)\s?: [^.!?]{1,200}$/i,
);
