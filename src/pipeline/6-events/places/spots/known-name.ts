/** The longest name that begins at a word and that the gazetteer has. */
import type { Span } from '../../../../model/span.js';
import type { GazetteerPlace } from '../../../../world/places/gazetteer-place.js';
import { landNamed } from '../../../../world/places/lands.js';
import { townsNamed } from '../../../../world/places/place-table.js';

/** "San Pedro de las Colonias": more words than that has hardly any name. */
const LONGEST = 5;

export interface KnownName {
  readonly span: Span;
  /** The index of its last word. */
  readonly last: number;
  readonly known: readonly GazetteerPlace[];
}

export type LookUp = (name: string) => readonly GazetteerPlace[];

/** Each name is looked up once a report. */
export function lookUp(): LookUp {
  const found = new Map<string, readonly GazetteerPlace[]>();
  return name => {
    const there = found.get(name) ?? placesNamed(name);
    found.set(name, there);
    return there;
  };
}

function placesNamed(name: string): readonly GazetteerPlace[] {
  const land = landNamed(name);
  return [...(land ? [land] : []), ...townsNamed(name)];
}

export function knownNameAt(text: string, words: readonly Span[], first: number, places: LookUp): KnownName | null {
  const start = words[first]?.[0] ?? 0;
  for (let last = lastOfName(text, words, first, true); last >= first; last -= 1) {
    const end = words[last]?.[1] ?? start;
    const known = isCapital(text, words[last]) || isOwning(text, words[last]) ? places(text.slice(start, end)) : [];
    if (known.length > 0) return { span: [start, end], last, known };
  }
  return null;
}

export const isCapital = (text: string, word: Span | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(...word));

/** The last word that may belong to one name with the first: "Port-au-Prince", "St. Louis", "Coeur d’Alene". */
export function lastOfName(text: string, words: readonly Span[], first: number, mayOwn = false): number {
  let last = first;
  while (
    last + 1 < words.length &&
    last + 1 < first + LONGEST &&
    isLink(text, words[last], words[last + 1]) &&
    (mayOwn || !isOwning(text, words[last + 1]))
  )
    last += 1;
  return last;
}

/** "St. John’[s]" is a name, "Lerna’[s]" is Lerna. */
const isOwning = (text: string, word: Span | undefined): boolean =>
  word !== undefined && /^['’]s$/i.test(text.slice(word[0] - 1, word[1]));

function isLink(text: string, left: Span | undefined, right: Span | undefined): boolean {
  const between = text.slice(left?.[1], right?.[0]);
  if (/^(?:[\s\u00a0]|[-‐‑'’ʻ])$/.test(between)) return true;
  return between === '. ' && /^(?:St|Ste|Ft|Mt)$/i.test(text.slice(...(left ?? [0, 0])));
}

/** From a word on as many with a capital as follow each other: "Port Sarrow", "Nagorno-Karabakh". */
export function capitalsFrom(
  text: string,
  words: readonly Span[],
  first: number,
): { readonly span: Span; readonly last: number } {
  let last = first;
  for (const most = lastOfName(text, words, first); last < most && isCapital(text, words[last + 1]); ) last += 1;
  return { span: [words[first]?.[0] ?? 0, words[last]?.[1] ?? 0], last };
}
