/** That it never was: "denied that its planes had bombed", "did not shell the town", "dismissed a report that tanks were moved". */
import type { ModalityRule, ModalityTold } from './words-of-pair.js';

const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting)?)(?: [\w’']+){0,4}? (?:that|having|any|ever|\w+ing|reports?|claims?|allegations?|accusations?|it|he|she|they)\b|\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)(?: [\w’']+){0,5}? (?:reports?|claims?|allegations?|accusations?|suggestions?|talk|rumou?rs?)\b|\b(?:no (?:evidence|truth|proof)|contrary to|untrue|baseless|it is (?:false|not true))\b/i;
/** "had not bombed", "never sent"; "not only" and "not yet decided whether" say nothing of it, "could not bomb" not that someone denies it. */
const NOT =
  /(?:^|\W)(?:(?:did|does|do|has|have|had|was|were|is|are)(?: not|n[’']t)|never|(?<!\b(?:may|might|can|could) )not)\b(?! (?:only|just|least|merely|surprising|known|clear|to be|long|far|a |an |the ))/i;
/** A refusal that is itself negated: "did not reject the offer". Else a REJECT is told by negation: "will not meet", "did not agree". */
const NOT_REFUSED =
  /\b(?:not|n[’']t|never) (?:\w+ )?(?:reject|refus|dismiss|turn(?:ed)? down|rul(?:e|ed) out|veto|declin|block|rebuff)/i;
/** "has not lifted its ban", "did not let ships in": what conflict is told by. */
const NOT_YIELDED =
  /\b(?:not|n[’']t|never) (?:yet )?(?:let|allow|permit|renew|lift|eas(?:e|ed)\b|end(?:ed)?\b|stop|drop|ceas|releas)/i;
const YIELDING: ReadonlySet<string> = new Set(['RETREAT', 'CONCEDE']);

export const denied: ModalityRule = pair => {
  const { statement, root } = pair;
  if (statement?.act === 'deny' || statement?.negated === true) return { modality: 'denied', by: 'denied-statement' };
  const verb = verbStart(pair.between);
  if (root === 'REJECT') return NOT_REFUSED.test(verb) ? NEGATED : null;
  if (DENIED.test(pair.before.slice(-DENIAL)) || (pair.isActive && DENIED.test(verb)))
    return { modality: 'denied', by: 'denial-words' };
  if (NOT_YIELDED.test(verb) && !YIELDING.has(root)) return null;
  return NOT.test(verb) ? NEGATED : null;
};

const NEGATED: ModalityTold = { modality: 'denied', by: 'not-words' };

/** UTF-16 code units: farther before it, the denial is of something else. */
const DENIAL = 90;
/** The verb that the first of the pair is subject of; behind a comma another begins. */
const verbStart = (between: string): string => /^[^,;:]{0,60}/.exec(between)?.[0] ?? '';
