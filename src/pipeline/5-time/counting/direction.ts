/** Whether a sentence tells of what was or of what is to come, by the last verb before a time, else the first one behind it. */
import type { Span } from '../../../model/span.js';
import type { Anchors } from './anchors.js';

/** "will meet", "was to be held", "is scheduled for", "ahead of"; "would have" is no future. */
const MODAL = "(?:will|would|could|can|may|might|must|should|shall|to|not|[’']ll)";
const VISIT =
  '(?:meet|visit|hold|host|attend|travel|speak|vote|take|begin|start|end|discuss|join|go|run|face|appear|resume|return|open|sign|arrive)';
const AHEAD = [
  // "could be concluded": the participle goes with it.
  `${MODAL} (?:\\p{L}+ly )?be (?:\\p{L}+ly )?(?:\\p{L}+ed|held|sent|made|put|taken)`,
  "(?:will|would|wouldn[’']t|shall|could|can|may|might|must|should|(?:is|are|was|were) to)(?! have)",
  "won[’']t|[’']ll|going to|due|scheduled|slated|set (?:for|to)|plan(?:s|ned|ning)? (?:to|for|on)|expected|expects?|hopes?|upcoming|coming|ahead of",
  `to ${VISIT}|deadline|invited|agreed to|intends?|ready to|if|let[’']s|need to|wants? to|prepar(?:es|ing)|looks? forward|begins|starts|ends|opens|closes|expires|leaves|arrives|takes (?:place|office|effect)`,
].join('|');
const BACK =
  "was|were|had|did|didn[’']t|said|told|wrote|spoke|met|held|took|came|went|gave|made|won|lost|left|became|began|ran|saw|sent|fell|rose|led|killed|broke|found|knew|thought|got|built|brought|bought|heard|kept|paid|stood|spent|struck|sought|ago|since|has|have|been|[Ff]ollowing|forecast|\\p{L}{2,}ed";
const MARKS = new RegExp(`(?<![\\p{L}])(?:(?<ahead>${AHEAD})|(?<back>${BACK}))(?![\\p{L}])`, 'gu');

/** UTF-16 code units. */
const FAR = 110;
const CLOSE = 22;

export function directionAt(text: string, sentence: Span, [start, end]: Span): Pick<Anchors, 'direction' | 'sure'> {
  const from = Math.max(sentence[0], start - FAR);
  const words = text.slice(from, start);
  // A word cut in two is none.
  const cut = from > sentence[0] ? words.search(/\s/) : 0;
  const before = Array.from(words.matchAll(MARKS)).findLast(({ index }) => index >= cut);
  const [behind] = before ? [] : text.slice(end, Math.min(sentence[1], end + FAR)).matchAll(MARKS);
  const found = before ?? behind;
  if (!found) return { direction: null, sure: false };
  const apart = before ? start - from - before.index - before[0].length : found.index;
  return { direction: found.groups?.ahead === undefined ? 'back' : 'ahead', sure: apart <= CLOSE };
}
