/**
 * A person's name at the end of an item of a list, where nothing but its form tells: "Minister of Transport Ada Koll", "Prime Minister Koll of Kestria".
 * What stands before it are words of offices and of bodies, and names of states.
 */
import type { Span } from '../../../../model/span.js';
import { worldName } from '../../../../world/world-name.js';
import { worldNamesIn } from '../../../../world/world-names-in.js';
import { BODIES, isGroupWord, OFFICES } from './people-words.js';

const WORD = /(?:\p{Lu}\.)+|(?:Jr|Sr)\.|[\p{L}\p{N}](?:[\p{L}\p{N}]|[’'-](?=\p{L}))*/gu;
const PARTICLES = new Set('von van der den de da del di bin ibn bint al el la le ter'.split(' '));

interface Word {
  readonly span: Span;
  readonly text: string;
  /** Part of a name, or what may be. */
  readonly isName: boolean;
}

/** `isListed`: other items of the list are persons, so one without an office may be one too. */
export function nameInWords(text: string, item: Span, isListed: boolean): Span | null {
  const words = wordsOf(text, item);
  const last = words.findLastIndex(({ isName }, k) => isName && (k === words.length - 1 || words[k + 1]?.text === 'of'));
  // "Prime Minister Koll of Kestria": where no table knows the state, the name ends before its "of".
  const earlier = words.findLastIndex(({ isName }, k) => isName && k < last && words[k + 1]?.text === 'of');
  const mayBe = [last, earlier].filter(
    end => end >= 0 && !isGroupWord(words[end]?.text ?? '') && endsItem(text, words, end, item),
  );
  for (const end of mayBe) {
    const start = startOf(words, end, { isListed, isAged: AGED.test(text.slice(...item)) });
    if (start !== null) return [words[start]?.span[0] ?? 0, words[end]?.span[1] ?? 0];
  }
  return null;
}

interface Around {
  readonly isListed: boolean;
  readonly isAged: boolean;
}

/** Where the name begins that ends there; `null`: it is none. */
function startOf(words: readonly Word[], end: number, { isListed, isAged }: Around): number | null {
  let start = end;
  while (start > 0 && goesBack(words, start - 1)) start -= 1;
  if (end - start > 3 && words.slice(start, end).every(({ isName }) => isName)) start = end - 1;
  const hasOffice = isAged || words.slice(0, start).some(({ text: word }) => OFFICES.has(word.toLowerCase()));
  const before = words[start - 1]?.text.toLowerCase() ?? '';
  if ((start === end && !OFFICES.has(before)) || (before === 'of' && end - start < 2)) return null;
  // "Prime Minister of Kestria Ada Koll", "Speaker of the Upper Veche Ada Koll"
  if (isOfSomething(words, start) && end - start > 1) start = end - 1;
  return isEnough(end - start + 1, hasOffice, isListed) ? start : null;
}

/** "twelve-year-old Ada Koll" */
const AGED = /^(?:the )?[\p{L}\d-]+-year-old \p{Lu}/u;

const isOfSomething = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === 'of' || (words[at - 1]?.text === 'the' && words[at - 2]?.text === 'of');

const isEnough = (count: number, hasOffice: boolean, isListed: boolean): boolean =>
  count > 1 ? hasOffice || isListed : hasOffice;

const goesBack = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  return !!word && (word.isName || (PARTICLES.has(word.text) && !!next && (next.isName || PARTICLES.has(next.text))));
};

/** Behind it nothing, or "of Kestria". */
function endsItem(text: string, words: readonly Word[], end: number, item: Span): boolean {
  const rest = text.slice(words[end]?.span[1] ?? item[1], item[1]);
  return /^[\s)”"’.]*$/.test(rest) || /^ of (?:the )?\p{Lu}[\p{L}.’' -]*(?:\([\p{L}.]+\))?\s*$/u.test(rest);
}

/** "London" may be a given name. */
const isState = (word: string): boolean => ['state', 'demonym'].includes(worldName(word)?.kind ?? '');

function wordsOf(text: string, [from, to]: Span): readonly Word[] {
  const states = worldNamesIn(text, [from, to]).map(({ span }) => span);
  return Array.from(text.slice(from, to).matchAll(WORD), match => {
    const span: Span = [from + match.index, from + match.index + match[0].length];
    const lower = match[0].toLowerCase();
    const isNamed = states.some(([start, end]) => start < span[1] && span[0] < end) || isState(match[0]);
    const isCapital = /^\p{Lu}/u.test(match[0]);
    return { span, text: match[0], isName: isCapital && !isNamed && !OFFICES.has(lower) && !BODIES.has(lower) };
  });
}
