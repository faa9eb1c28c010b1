/** How well a description names somebody's office: "the minister" for a foreign minister, "the President of Norvania", "the Norvanian leader". */

import { demonymsOf } from '../../../world/demonyms.js';
import { worldName } from '../../../world/world-name.js';
import type { Figure } from '../cast.js';

const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'mr',
  'mrs',
  'ms',
  's',
  'side',
  'state',
]);
/** Offices that are called so as well. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['president', 'premier', 'chancellor', 'king', 'queen', 'emir', 'prime']],
  ['head', ['president', 'king', 'queen', 'emir']],
  ['premier', ['prime']],
  ['senator', ['sen']],
  ['congressman', ['rep']],
  ['congresswoman', ['rep']],
  ['representative', ['rep']],
  ['governor', ['gov']],
  ['general', ['gen']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['chair', ['chairman', 'chairwoman', 'chairperson']],
  ['monarch', ['king', 'queen']],
  ['nominee', ['candidate']],
  ['candidate', ['nominee']],
]);

export function significantWords(words: string): readonly string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !SMALL.has(word));
}

/** 0: not at all · 1: the words stand in the office · 2: they are the whole office. */
export function roleMatch(description: string, figure: Figure): number {
  const wanted = significantWords(description).filter(word => word !== 'former');
  if (wanted.length === 0) return 0;
  const side = new Set(significantWords(figure.party ?? ''));
  return figure.roles.reduce(
    (best, role) => Math.max(best, matchOf(wanted, significantWords(role), { side, description, party: figure.party })),
    0,
  );
}

interface Sought {
  readonly description: string;
  /** Of the figure, and its words. */
  readonly party: string | null;
  readonly side: ReadonlySet<string>;
}

function matchOf(wanted: readonly string[], role: readonly string[], { side, description, party }: Sought): number {
  const known = new Set(role);
  const sides = sidesIn(description, party);
  const office = wanted.filter(word => !sides.has(word));
  const stands = (word: string): boolean => known.has(word) || (ALSO.get(word) ?? []).some(other => known.has(other));
  const isOfSide = wanted
    .filter(word => sides.has(word))
    .every(word => known.has(word) || side.has(sides.get(word) ?? '') || side.has(word));
  if (office.length === 0 || !office.every(stands) || !isOfSide) return 0;
  const rest = role.filter(word => !office.includes(word) && !side.has(word) && !worldName(capital(word)));
  return rest.length === 0 ? 2 : 1;
}

/** Words that name a state or its people, with the state: "norvanian" → "norvania", where a table knows them or they are `own`’s. */
function sidesIn(description: string, own: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of description.match(CAPITALISED) ?? []) {
    const party = worldName(word)?.party ?? (own !== null && isPeopleOf(word, own) ? own : null);
    if (party) found.set(word.toLowerCase(), party.toLowerCase());
  }
  return found;
}

const CAPITALISED = /\p{Lu}[\p{L}]+/gu;
const isPeopleOf = (word: string, state: string): boolean => demonymsOf(state).includes(word);

/** "the Kestrian minister" is none of Velden’s; where the side of neither is known, nothing is told. */
export function isOfOtherSide(description: string, { party, names, roles }: Figure): boolean {
  if (party === null) return false;
  return (description.match(CAPITALISED) ?? []).some(word => {
    const side = worldName(word)?.party;
    if (side) return side !== party;
    const isPeople = /(?:an|ish|ese|i)$/u.test(word) && !isPeopleOf(word, party);
    return isPeople && ![...names, ...roles].some(known => known.includes(word));
  });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
