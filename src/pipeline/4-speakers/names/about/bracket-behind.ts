/**
 * What stands in brackets behind a name, or after "of", and says who it is.
 *   [Bob Marr] (R-Tenn.)    [Ines Koll] (ret.)    [Oleg Varn] (Kestria)    [Jane Marr] of Lantern Wire
 */
import type { Span } from '../../../../model/span.js';
import { isCapitalised, lower, type Words, wordsIn } from '../word.js';
import type { RolePhrase } from './about.js';
import { HEADS } from './role-words.js';

const BRACKET = /^\s\(([^()\n]{1,60})\)/;
/** "R-Tenn.", "D-NY", "R., Ohio", "Republican", "Lab", "ret.", "retd" */
const AFFILIATION =
  /^(?:[RDI](?:\.,\s?|-)\p{Lu}[\p{L}. ]{1,12}|ret(?:ired|d)?\.?|Republican|Democrat|Conservative|Labour|Lib Dem|Green)$/u;
const OF = /^,? (?:of|from) (?:the )?(?=\p{Lu})/u;

export function bracketBehind(text: string, [, end]: Span): RolePhrase | null {
  const match = BRACKET.exec(text.slice(end, end + 110));
  const inner = match?.[1];
  if (!match || inner === undefined) return null;
  const start = end + match[0].length - inner.length - 1;
  const phrase: Span = [start, start + inner.length];
  const isRole = AFFILIATION.test(inner) || wordsIn(inner).some(({ text: word }) => HEADS.has(lower(word)));
  return { rule: 'bracket', phrase, role: isRole ? phrase : null };
}

/** The capitalised words after "of": no role, but a side. */
export function belongingBehind(text: string, all: Words, [, end]: Span, to: number): RolePhrase | null {
  const opening = OF.exec(text.slice(end, end + 12))?.[0];
  if (!opening) return null;
  const from = end + opening.length;
  let until = from;
  for (const word of all.within([from, Math.min(to, from + 60)])) {
    if (!/^\.?\s?$/.test(text.slice(until, word.span[0])) || !isCapitalised(word.text)) break;
    until = word.span[1];
  }
  return until > from ? { rule: 'belonging', phrase: [from, until], role: null } : null;
}
