/**
 * Where a statement is told as not made ("did not say that"), or as made against its content ("denied that"). Refusing to speak ("declined to say",
 * "did not respond") negates nothing: it is an act of its own. Twice negated ("did not deny that") is not negated.
 */
import type { Span } from '../../model/span.js';
import type { Attribution } from '../../model/statement.js';
import type { Context } from './context.js';
import { foundIn, tellingSpans } from './telling.js';

/** "did not say", "never promised", "without mentioning", "failed to confirm" */
const NOT_SAID =
  /(?<!, )\b(?:not|never(?!-)|without(?! doubt)|no longer|fail(?:s|ed)? to|stopp?(?:ed|ing) short of)\b|n[’']t\b/gi;
const NOBODY = /^(?:nobody|no one|none|neither|not all|not everyone|no)\b/gi;
/** "not only said", "did not immediately respond", "could not be reached", "not just" */
const NOT_NEGATING =
  /^(?:not|never|n[’']t) (?:only|just|merely|least|(?:be )?reach|(?:immediately |yet |directly |publicly )*(?:respond|repl|return|comment|answer|elaborat|available))/i;
/** "denied that", "rejected claims that"; of a request ("denied him entry") it is a decision. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e[sd]?|ing)|disput(?:e[sd]?|ing)|rebut(?:s|ted|ting)?|rul(?:es|ed|ing) out|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?)\b/gi;
const DECIDED =
  /^[\s,]*(?:the |a |an |his |her |its |their |any |all )?(?:\w+ )?(?:requests?|motions?|appeals?|bail|entry|visas?|access|permission|bids?|applications?|licen[cs]es?|status|proposals?|offers?|invitations?|bills?)\b/i;
const DECLINED = /\b(?:declin|refus)\w*/i;

export function negationsOf(attribution: Attribution, { text }: Pick<Context, 'text'>): readonly Span[] {
  const cue = attribution.cue.map(span => text.slice(...span)).join(' ');
  if (DECLINED.test(cue)) return [];
  const said = [...nobodyOf(attribution, text), ...foundIn(text, tellingSpans(attribution), NOT_SAID)];
  const negated = said.filter(([start, end]) => !NOT_NEGATING.test(text.slice(start, end + 60)));
  const denied = isDecision(text, attribution) ? [] : foundIn(text, attribution.cue, DENIED);
  return negated.length > 0 && denied.length > 0 ? [] : [...negated, ...denied];
}

/** "Nobody | believes", "none of the envoys | said" */
function nobodyOf({ source: [first] }: Attribution, text: string): readonly Span[] {
  return first ? foundIn(text, [first], NOBODY) : [];
}

function isDecision(text: string, { content }: Attribution): boolean {
  const [first] = content;
  return first !== undefined && DECIDED.test(text.slice(first[0], Math.min(first[1], first[0] + 80)));
}
