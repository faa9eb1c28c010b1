/**
 * States that only the text knows, where the tagger saw none: it names their officials after them.
 *   Kestria … the [Kestrian] minister    Velden … [Veldish] officials    not: Warren … the warrant
 */

import { demonymsOf } from '../../../../world/demonyms.js';
import type { Name } from '../name.js';
import { isPossessive, type Word, withoutPossessive } from '../word.js';

const OFFICIAL =
  /^(?:officials?|ministers?|president|presidency|government|foreign|prime|defen[cs]e|interior|king|queen|chancellor|ambassador|envoy|parliament|army|navy|troops|forces|leaders?|side|ministry|embassy|diplomats?|delegation|spokes(?:man|woman|person))$/iu;

/** `words`: all of the text, in order. */
export function ownStates(words: readonly Word[]): readonly Name[] {
  const peoples = new Set(words.flatMap(({ text: word }, k) => (OFFICIAL.test(words[k + 1]?.text ?? '') ? [word] : [])));
  const beginnings = new Set([...peoples].map(form => form.slice(0, 3)));
  const states = new Map<string, boolean>();
  return words.flatMap(({ text: word, span: [start, end] }) => {
    const shown = withoutPossessive(word);
    if (!/^\p{Lu}\p{Ll}{4,}$/u.test(shown) || !beginnings.has(shown.slice(0, 3))) return [];
    const isState = states.get(shown) ?? demonymsOf(shown).some(form => form.length > shown.length - 2 && peoples.has(form));
    states.set(shown, isState);
    return isState
      ? [{ span: [start, isPossessive(word) ? end - 2 : end], kind: 'place', entry: null, weight: 3 } satisfies Name]
      : [];
  });
}
