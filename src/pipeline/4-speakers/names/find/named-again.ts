/**
 * The same names elsewhere in the text, where the tagger passed over them: the whole name, or a person's last word.
 *   Jane Marr … [Marr] said so.    not: Marr Street, Jane Marr Foundation
 */
import { MONTHS } from '../../../../text/months.js';
import { firstAtLeast } from '../../../../text/sorted.js';
import { HEADS } from '../about/role-words.js';
import type { Name } from '../name.js';
import { isCapitalised, isPossessive, lower, type Word, withoutPossessive, wordsIn } from '../word.js';

/** Words of a name at most: longer ones are not looked for. */
const LONGEST = 6;

type Known = ReadonlyMap<string, Pick<Name, 'kind' | 'entry'>>;

/** `words`: all of the text in order; `names`: those found, in order. */
export function namesAgain(text: string, words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const small = new Set(words.map(({ text: word }) => word).filter(word => !isCapitalised(word)));
  const known = knownForms(text, names, small);
  const ends = names.map(({ span }) => span[1]);
  const found: Name[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word || !isCapitalised(word.text)) continue;
    const taken = names[firstAtLeast(ends, word.span[0] + 1)];
    if (taken && taken.span[0] < word.span[1]) continue;
    const length = longest(text, words, i, known);
    const last = words[i + length - 1];
    if (length === 0 || !last || !standsAlone(text, words, [i, i + length - 1])) continue;
    const form = known.get(formOf(text, words, [i, i + length - 1]));
    const end = isPossessive(last.text) ? last.span[1] - 2 : last.span[1];
    if (form) found.push({ span: [word.span[0], end], ...form, weight: 1 });
    i += length - 1;
  }
  return found;
}

/** Forms by their words. A single word counts only if the text never has it in small letters ("Grant", "grant"). */
function knownForms(text: string, names: readonly Name[], small: ReadonlySet<string>): Known {
  const known = new Map<string, Pick<Name, 'kind' | 'entry'>>();
  const add = (words: readonly string[], { kind, entry }: Name) => {
    const key = words.join(' ');
    if (words.length > 1 || isTelling(key, small)) known.set(key, known.get(key) ?? { kind, entry });
  };
  const ofPersons: [string, Name][] = [];
  for (const name of names) {
    const words = wordsIn(text, name.span).map(({ text: word }) => word);
    if (words.length <= LONGEST) add(words, name);
    const last = words.findLast(word => !/^(?:[JS]r|II|III|IV)$/.test(word));
    if (name.kind === 'person' && words.length > 1 && last) ofPersons.push([last, name]);
  }
  for (const [last, name] of ofPersons) add([last], { ...name, entry: null });
  return known;
}

const isTelling = (word: string, small: ReadonlySet<string>): boolean =>
  word.length > 2 && !small.has(lower(word)) && !HEADS.has(lower(word)) && !MONTHS.includes(word);

const INSTITUTION =
  /^(?:Foundation|Center|Centre|Institute|Library|Museum|School|University|College|Fund|Trust|Group|Company|Street|Avenue|Road|Square|Airport|Bridge|Park|Award|Prize|Hospital|Act|Campaign|Administration|Jr|Sr|II|III)$/;

/** How many words from `first` on make the longest known form; 0: none. */
function longest(text: string, words: readonly Word[], first: number, known: Known): number {
  for (let length = Math.min(LONGEST, words.length - first); length > 0; length -= 1) {
    if (known.has(formOf(text, words, [first, first + length - 1]))) return length;
  }
  return 0;
}

/** "" where the words do not stand together. */
function formOf(text: string, words: readonly Word[], [first, last]: readonly [number, number]): string {
  const [from, to] = [words[first], words[last]];
  if (!from || !to || to.span[1] - from.span[0] > 120) return '';
  if (/[\n\r;:!?()]/.test(text.slice(from.span[0], to.span[1]))) return '';
  return words
    .slice(first, last + 1)
    .map(({ text: word }, k, all) => (k === all.length - 1 ? withoutPossessive(word) : word))
    .join(' ');
}

/** Not a part of a longer name: "Marr Street", "Old Marr". A title or the beginning of a sentence may stand before; beside two words and more a headline's verb. */
function standsAlone(text: string, words: readonly Word[], [first, last]: readonly [number, number]): boolean {
  const [before, from, to, behind] = [words[first - 1], words[first], words[last], words[last + 1]];
  if (!from || !to) return false;
  const goesOn = behind && isCapitalised(behind.text) && text.slice(to.span[1], behind.span[0]) === ' ' && !isPossessive(to.text);
  if (goesOn && (last === first || INSTITUTION.test(behind.text)) && behind.text !== behind.text.toUpperCase()) return false;
  if (last > first) return true;
  if (!before || !isCapitalised(before.text) || text.slice(before.span[1], from.span[0]) !== ' ') return true;
  return HEADS.has(lower(before.text)) || isPossessive(before.text) || isSentenceStart(text, before);
}

const isSentenceStart = (text: string, { span: [start] }: Word): boolean =>
  /(?:^|[.!?:\n"“”]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
