/** That it never was: "denied that its planes had bombed", "did not shell the town", "dismissed a report that tanks were moved". */
import type { ModalityRule } from './words-of-pair.js';

const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting)?)(?: [\w’']+){0,4}? (?:that|having|any|ever|\w+ing|reports?|claims?|allegations?|accusations?|it|he|she|they)\b|\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)(?: [\w’']+){0,5}? (?:reports?|claims?|allegations?|accusations?|suggestions?|talk|rumou?rs?)\b|\b(?:no (?:evidence|truth|proof)|contrary to|untrue|baseless|it is (?:false|not true))\b/i;
/** "had not bombed", "never sent"; "not only" and "not yet decided whether" say nothing of it. */
const NOT =
  /(?:^|\W)(?:(?:did|does|do|has|have|had|was|were|is|are)(?: not|n[’']t)|never|not)\b(?! (?:only|just|least|merely|surprising|known|clear|to be|long|far|a |an |the ))/i;
/** "no longer", "refused": what these roots are told by. */
const NEGATIVE_THEMSELVES: ReadonlySet<string> = new Set(['REJECT', 'SANCTION', 'COERCE', 'ACCUSE', 'THREATEN']);

export const denied: ModalityRule = pair => {
  const { statement, root } = pair;
  if (statement?.act === 'deny' || statement?.negated === true) return { modality: 'denied', by: 'denied-statement' };
  if (root !== 'REJECT' && DENIED.test(pair.before.slice(-DENIAL))) return { modality: 'denied', by: 'denial-words' };
  if (root !== 'REJECT' && pair.isActive && DENIED.test(verbStart(pair.between)))
    return { modality: 'denied', by: 'denial-words' };
  if (NEGATIVE_THEMSELVES.has(root) && !/\bcontrary\b/i.test(pair.before)) return null;
  return NOT.test(verbStart(pair.between)) ? { modality: 'denied', by: 'not-words' } : null;
};

/** UTF-16 code units: farther before it, the denial is of something else. */
const DENIAL = 90;
/** The verb that the first of the pair is subject of; behind a comma another begins. */
const verbStart = (between: string): string => /^[^,;:]{0,60}/.exec(between)?.[0] ?? '';
