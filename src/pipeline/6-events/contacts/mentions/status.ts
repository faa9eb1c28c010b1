/** Whether a contact is told as held, as still to be, as called off, or as one that never was. */
import type { ContactStatus } from '../../../../model/contact.js';

/** `null`: no contact, only a wish or a possibility: "is ready to meet", "refused to meet". */
export type Told = ContactStatus | null;

/** Before the verb. "had planned to meet" is planned as well: whether it came about is not told. */
const PLANNED =
  /(?:\b(?:will|shall|would|[’']ll)(?: also| then| later| soon)?|\b(?:is|are|was|were|be|been)(?: also)? (?:to|due to|set to|scheduled to|expected to|planning to|slated to|preparing to)|\b(?:plan(?:s|ned)?|intend(?:s|ed)?|agreed?s?|arranged?|decided|scheduled|expects?)(?: \p{L}+){0,3} to)(?: \p{L}+ly| again| also)?\s*$/iu;
const DENIED =
  /\b(?:did|has|have|had|does|do|was|were)(?: not|n[’']t)(?: yet)?(?: \p{L}+)?\s*$|\bnever(?: \p{L}+)?\s*$|\bden(?:y|ied|ies|ying)(?: \p{L}+){0,4}\s*$|\bwithout(?: ever)?\s*$|\bno(?: such| \p{L}+){0,2}\s*$/iu;
const CANCELLED =
  /\b(?:will no longer|cancel(?:l?ed|s|l?ing)|call(?:ed|s|ing) off|scrap(?:ped|s|ping)|scuttled?|pull(?:ed|s) out of|abandon(?:ed|s))(?: \p{L}+){0,3}\s*$/iu;
/** Wishes, offers and possibilities. */
const UNREAL =
  /\b(?:could|should|must|may|might|can(?:not)?|want(?:s|ed)?|wish(?:es|ed)?|hop(?:es?|ed|ing)|ready|readiness|willing(?:ness)?|refus(?:ed?|es|al)|declin(?:ed?|es)|offer(?:s|ed)?|need(?:s|ed)?|urg(?:ed?|es)|ask(?:s|ed)?|call(?:s|ed)? (?:on|for)|if|unless|propos(?:ed?|al|es)|invit(?:ed?|es)|able|unable|chance|opportunity|important|tr(?:ied|y|ies)|seek(?:s|ing)?|sought|would like|possible|possibility|demand(?:s|ed)?|let[’']s|let us|request(?:s|ed)?|initiative to|often|sometimes|at times|usually|regularly|rarely|always|every)\b(?:[ ,][\p{L}’'.]+){0,4}\s*$/iu;

export function statusOfVerb(before: string): Told {
  const near = before.slice(-120);
  if (CANCELLED.test(near)) return 'cancelled';
  if (DENIED.test(near)) return 'denied';
  if (PLANNED.test(near)) return 'planned';
  if (PURPOSE.test(near)) return CAME.test(near) ? 'held' : null;
  return UNREAL.test(near) ? null : 'held';
}

/** "reason enough | to visit" is no visit, "flew to Lerna | to meet" is a meeting. */
const PURPOSE = /\bto(?: \p{L}+ly)?\s*$/u;
const CAME = /\b(?:travel(?:l?ed)|flew|came|went|gathered|returned|sat down|stopped)\b[^.;]{0,80}$/u;

/** Right before the noun or behind it. */
const NOUN_PLANNED =
  /\b(?:upcoming|next|future|planned|scheduled|forthcoming|coming|possible|potential|proposed|expected|ahead of|before|prior to|in advance of|preparations? for|prepar(?:e|ing) for|prepare|later|tomorrow[’']s)\b(?:[ ,][\p{L}\p{N}’'.-]+){0,6}\s*$/iu;
const BEHIND_PLANNED =
  /^[^.;]{0,80}?\b(?:will (?:take place|be held)|(?:is|are) (?:scheduled|planned|set|due|expected)|scheduled for|planned for)\b/iu;
const BEHIND_CANCELLED =
  /^[^.;]{0,60}?\b(?:(?:was|were|has been|have been|is|are)(?: abruptly)? (?:cancelled|canceled|called off|scrapped|suspended)|will not (?:take place|be held)|did not go ahead|fell through)\b/iu;
const BEHIND_DENIED =
  /^[^.;]{0,60}?\b(?:never (?:took place|happened)|(?:did not|didn[’']t) take place|(?:was|were) not held)\b/iu;

export function statusOfNoun(before: string, behind: string): ContactStatus {
  const near = before.slice(-100);
  if (BEHIND_CANCELLED.test(behind) || CANCELLED.test(near)) return 'cancelled';
  if (BEHIND_DENIED.test(behind) || DENIED.test(near)) return 'denied';
  return BEHIND_PLANNED.test(behind) || NOUN_PLANNED.test(near) ? 'planned' : 'held';
}
