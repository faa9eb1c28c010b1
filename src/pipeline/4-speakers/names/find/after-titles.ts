/**
 * Names that only their title gives away, where the tagger saw none.
 *   Minister Teyle    Sen. Marr    Mr. Lund    spokesman Oleg Varn    not: Executive Order, General Hospital; Retired Envoy Reveals All (a headline)
 */
import type { Span } from '../../../../model/span.js';
import { STARTERS } from '../../../../text/abbreviations.js';
import { HEADS, KIN } from '../about/role-words.js';
import { inHeadline } from '../headline.js';
import type { Name } from '../name.js';
import { isCapitalised, isPossessive, lower, type Word } from '../word.js';

/** Words of a name at most. */
const LONGEST = 4;
const ORGANISATION =
  /^(?:Office|House|Ministry|Department|Committee|Council|Court|Party|Affairs|State|Army|Staff|Elect|Day|Club|Institute|University|Secretariat|Assembly|Security|Service|Agency|Fund|Group|Press|Association|Republicans?|Democrats?|GOP|Board|Administration|Order|Hospital|Alliance|Campaign|Bank|Times|Post|News)$/;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|ten|zu)$/;

/** Words that begin the names of things as well: "Executive Order", "Justice League". */
const ALSO_FIRST =
  /^(?:executive|general|major|fellow|justice|chief|head|private|principal|attorney|organi[sz]er|host|page|royal)$/;

/** `words`: all of the text, in order. */
export function namesAfterTitles(text: string, words: readonly Word[]): readonly Name[] {
  const found: Name[] = [];
  words.forEach((word, i) => {
    if (!opens(text, word, words[i + 1]) || inHeadline(text, words, i)) return;
    const end = lastOfName(text, words, i + 1);
    const [first, last] = [words[i + 1], words[end]];
    if (!first || !last) return;
    const until = isPossessive(last.text) ? last.span[1] - 2 : last.span[1];
    const span: Span = [first.span[0], until];
    found.push({ span, kind: 'person', entry: null, weight: 1 });
  });
  return found;
}

function opens(text: string, title: Word, next: Word | undefined): boolean {
  const head = lower(title.text);
  if (!next || !HEADS.has(head) || KIN.has(head) || !isNamePart(next)) return false;
  if (title.text === title.text.toUpperCase() || ALSO_FIRST.test(head)) return false;
  const gap = text.slice(title.span[1], next.span[0]);
  return (gap === ' ' || (gap === '. ' && head.length < 5)) && (isCapitalised(title.text) || !endsWithStop(text, title));
}

const endsWithStop = (text: string, word: Word): boolean => text.charAt(word.span[1]) === '.';

/** Not a title itself ("Vice President"), an office ("President of"), a small word, a part of an organisation or all capitals. */
function isNamePart({ text: word }: Word): boolean {
  if (!isCapitalised(word) || STARTERS.has(word) || HEADS.has(lower(word)) || ORGANISATION.test(word)) return false;
  if (/^(?:Prime|Vice)$/.test(word)) return false;
  return !/^\p{Lu}{2,}$|^\p{Lu}(?:\.\p{Lu})+$/u.test(word);
}

function lastOfName(text: string, words: readonly Word[], first: number): number {
  let last = first;
  for (let k = first + 1; k < first + LONGEST; k += 1) {
    const [before, word] = [words[k - 1], words[k]];
    if (!before || !word || isPossessive(before.text)) break;
    const gap = text.slice(before.span[1], word.span[0]);
    if (gap !== ' ' && !(gap === '. ' && /^\p{Lu}$/u.test(before.text))) break;
    if (isNamePart(word)) last = k;
    else if (!PARTICLE.test(word.text)) break;
  }
  return last;
}
