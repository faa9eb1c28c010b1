/** That someone asks it to be: "urged Dravia to pull its men out of the strait", "demands that the state end its sales", "Kestria must free them". */
import type { ModalityRule } from './words-of-pair.js';

const ASKED =
  /\b(?:urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:\w+ )?(?:on|upon|for)|appeal(?:s|ed|ing)? (?:to|for)|ask(?:s|ed|ing)?|press(?:es|ed|ing)|insist(?:s|ed|ing)?|order(?:s|ed|ing)|implor(?:e[sd]?|ing)|begg?(?:s|ed|ing)|plead(?:s|ed|ing)?|request(?:s|ed|ing)?|pressur(?:e[sd]?|ing)|tell(?:s|ing)|told|want(?:s|ed)?)(?: (?!that\b.* said)[\w’',-]+){0,12}\s*$/i;
/** Behind the one who is asked: "to pull", "must end", "end" (in "demands that they end"). */
const TO_ACT =
  /^(?:’s|'s)?\s*(?:(?:immediately|also|now|again|urgently) )?(?:not )?(?:to|must|should|ought to|has to|have to|needs? to)(?: not| immediately| at once)? \p{Ll}/iu;
const THAT = /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|request(?:s|ed|ing)?)(?: \w+){0,2} that\s*(?:[\w’'-]+ ){0,3}$/i;
const MUST = /^.{0,34}?\b(?:must|should|ought to|has to|have to|needs to|need to)\b(?! have\b)/i;
/** "must be bombed by" */
const MUST_BE = /^.{0,34}?\b(?:must|should|ought to|has to|have to|needs to|need to) be\b/i;
/** What is asked of someone to stop is not asked to be. */
const TO_STOP = /\b(?:to|must|should)(?: immediately| at once)? (?:stop|end|halt|cease|refrain|not|lift|abandon|desist)\b/i;
/** Of these the asking itself is the event. */
const VERBAL: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'CONSULT', 'REJECT']);

export const demanded: ModalityRule = pair => {
  const { root, statement, isActive, before, between } = pair;
  if (VERBAL.has(root)) return null;
  if (statement?.act === 'demand' || statement?.act === 'propose') return { modality: 'demanded', by: 'demanding-statement' };
  if (TO_STOP.test(between) && root !== 'SANCTION' && root !== 'RETREAT') return null;
  if (isActive && THAT.test(before)) return { modality: 'demanded', by: 'demand-words' };
  if (isActive && ASKED.test(before) && TO_ACT.test(between)) return { modality: 'demanded', by: 'demand-words' };
  return (isActive ? MUST : MUST_BE).test(between) ? { modality: 'demanded', by: 'must-words' } : null;
};
