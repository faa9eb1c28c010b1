/**
 * States that only the text knows, where the tagger saw none: it names their officials after them.
 *   Kestria … the [Kestrian] minister    Velden … [Veldish] officials    not: Warren … the warrant
 *   President Ama Dorne of [Talmark]    not: President Dorne of Harrow University
 *   the Foreign Minister of [Kestria]    [Kestria]’s foreign minister    not: Koll’s foreign minister, where Ada Koll is named
 */

import { demonymsOf } from '../../../../world/demonyms.js';
import type { Name } from '../name.js';
import { isPossessive, type Word, withoutPossessive } from '../word.js';

const OFFICIAL =
  /^(?:officials?|ministers?|president|presidency|government|foreign|prime|defen[cs]e|interior|king|queen|chancellor|ambassador|envoy|parliament|army|navy|troops|forces|leaders?|side|ministry|embassy|diplomats?|delegation|spokes(?:man|woman|person))$/iu;

/** Those who are at the head of a state, or speak for one. */
const HEAD_OF_STATE = /^(?:president|minister|premier|chancellor|king|queen|emperor|emir|sultan)$/iu;
/** Words of the name between the office and "of". */
const NAME_WORDS = 4;

/** "President Ama Dorne of [Talmark]": the words behind an office, a name and "of", where one capitalised word stands alone. */
function governed(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ text: word }, k) => {
    if (!HEAD_OF_STATE.test(word)) return [];
    const of = words.slice(k + 2, k + 2 + NAME_WORDS).findIndex(({ text }) => text === 'of');
    const name = words.slice(k + 1, k + 2 + of);
    const state = words[k + 3 + of];
    if (of < 0 || !state || !name.every(({ text }) => CAPITALISED.test(text)) || goesOn(state, words[k + 4 + of])) return [];
    return [withoutPossessive(state.text)];
  });
}

const CAPITALISED = /^\p{Lu}/u;
const STATE = /^\p{Lu}\p{Ll}{4,}$/u;

/** "the Foreign Minister of [Kestria]", "[Kestria]’s prime minister". */
function served(words: readonly Word[]): readonly string[] {
  const lastNames = lastNamesIn(words);
  return words.flatMap(({ text: word }, k) => {
    if (!PORTFOLIO.test(word) || !/^minister$/i.test(words[k + 1]?.text ?? '')) return [];
    const [before, of, state] = [words[k - 1], words[k + 2], words[k + 3]];
    if (of?.text === 'of' && state && !goesOn(state, words[k + 4])) return [withoutPossessive(state.text)];
    const owner = before && isPossessive(before.text) ? withoutPossessive(before.text) : null;
    return owner === null || lastNames.has(owner) ? [] : [owner];
  });
}

const PORTFOLIO = /^(?:foreign|prime|defen[cs]e|interior)$/iu;

/** "Ada [Koll]": names that somebody bears. */
function lastNamesIn(words: readonly Word[]): ReadonlySet<string> {
  const isLast = ({ span }: Word, before: Word | undefined): boolean =>
    before?.span[1] === span[0] - 1 && CAPITALISED.test(before.text);
  return new Set(words.flatMap((word, k) => (isLast(word, words[k - 1]) ? [withoutPossessive(word.text)] : [])));
}

/** "[Harrow] University"; not "of [Velmora]. The two" */
const goesOn = (word: Word, next: Word | undefined): boolean =>
  next !== undefined && next.span[0] === word.span[1] + 1 && CAPITALISED.test(next.text);

/** `words`: all of the text, in order. */
export function ownStates(words: readonly Word[]): readonly Name[] {
  const peoples = new Set(words.flatMap(({ text: word }, k) => (OFFICIAL.test(words[k + 1]?.text ?? '') ? [word] : [])));
  const beginnings = new Set([...peoples].map(form => form.slice(0, 3)));
  const heads = new Set([...governed(words), ...served(words)]);
  const states = new Map<string, boolean>();
  return words.flatMap(({ text: word, span: [start, end] }) => {
    const shown = withoutPossessive(word);
    if (!STATE.test(shown) || !(heads.has(shown) || beginnings.has(shown.slice(0, 3)))) return [];
    const isState =
      states.get(shown) ??
      (heads.has(shown) || demonymsOf(shown).some(form => form.length > shown.length - 2 && peoples.has(form)));
    states.set(shown, isState);
    return isState
      ? [{ span: [start, isPossessive(word) ? end - 2 : end], kind: 'place', entry: null, weight: 3 } satisfies Name]
      : [];
  });
}
