/**
 * Whether a sentence tells of what was or of what is to come, by the last verb before a time, else the first one behind it. A verb of saying gives
 * way to the verb of what is said: "said the vote in April would go ahead".
 */
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

const CUE =
  /^(?:said|told|wrote|added|noted|stated|warned|stressed|insisted|argued|claimed|declared|announced|confirmed|explained|suggested|predicted|promised|vowed|reported)$/;
/** "said on Friday", "announced by Brenn on Friday": when it was said. */
const WHEN_SAID = /^\s*(?:$|(?:on|in|at|by|during|after|before|for|of|from|late|early|earlier|again)\s)/;
/** "told her that", "said the talks": what is said has begun; behind "told" and "announced" stands first who is told, or what. */
const CONTENT = /\bthat\s/;
const CONTENT_OF_SAID = /\bthat\s|^\s(?:the|an?|his|her|its|their|this|these|any|no)\s/;
/** "would", "are expected", but not "on Friday ahead of the vote". */
const VERB =
  /^(?:will|would|won[’']t|wouldn[’']t|shall|can|could|may|might|must|should|[’']ll|(?:is|are|was|were) to)(?!\p{L})|\b(?:is|are)\s(?:\p{L}+ly\s)?\p{L}+$/u;
const RIGHT_BEHIND = /^\s(?:\p{L}+ly\s)?$/u;
/** " in Lerna ", but not " and ", " that " or what a comma parts. */
const SAME_CLAUSE = /^(?!.*\b(?:and|but|or|that|which|who|because|while|after|before)\b)[^.,;:()“”"—–]*$/s;

/** UTF-16 code units. */
const FAR = 110;
const CLOSE = 22;

export function directionAt(text: string, sentence: Span, [start, end]: Span): Pick<Anchors, 'direction' | 'sure'> {
  const from = Math.max(sentence[0], start - FAR);
  const words = text.slice(from, start);
  // A word cut in two is none.
  const cut = from > sentence[0] ? words.search(/\s/) : 0;
  const before = Array.from(words.matchAll(MARKS)).findLast(({ index }) => index >= cut);
  const after = text.slice(end, Math.min(sentence[1], end + FAR));
  const [behind] = after.matchAll(MARKS);
  const between = before ? words.slice(before.index + before[0].length) : '';
  const gap = after.slice(0, behind?.index);
  const isVerb = behind && (behind.groups?.ahead === undefined || VERB.test(behind[0]) || VERB.test(gap + behind[0]));
  if (before && !(isVerb && isOfWhatIsSaid(before[0], between, gap))) return told(before, between);
  return behind ? told(behind, gap) : { direction: null, sure: false };
}

function told({ groups }: RegExpExecArray, apart: string): Pick<Anchors, 'direction' | 'sure'> {
  return { direction: groups?.ahead === undefined ? 'back' : 'ahead', sure: apart.length <= CLOSE };
}

/** Whether the verb behind a time, and not the one before it, is the verb of the clause in which the time stands. */
function isOfWhatIsSaid(verb: string, between: string, gap: string): boolean {
  if (!CUE.test(verb) || WHEN_SAID.test(between)) return false;
  return RIGHT_BEHIND.test(gap) || ((verb === 'said' ? CONTENT_OF_SAID : CONTENT).test(between) && SAME_CLAUSE.test(gap));
}
