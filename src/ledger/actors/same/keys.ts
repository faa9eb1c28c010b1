/**
 * Under which keys an actor is found again: whoever might be the same shares one, and few others do. A key
 * of a person leaves something of the name open, so that "Oleksandr Varnenko", "O. Varnenko" and "Oleksandr Varnenka" meet.
 */
import type { PersonName } from '../../../pipeline/4-speakers/names/same/person-name.js';
import { fullNamesOf } from '../../../pipeline/4-speakers/names/same/short-names.js';
import { lettersOf } from './names-of-persons.js';
import type { Portrait } from './portrait.js';

/** What an actor is kept under. */
export function keysOf(portrait: Portrait): readonly string[] {
  const { full, bare, body } = portrait;
  return distinct([
    ...full.flatMap(fullKeys),
    ...full.map(({ surname }) => `in ${surname}`),
    ...[...bare].map(word => `in ${word}`),
    ...(portrait.isEverBare ? [...bare].map(word => `by ${word}`) : []),
    ...[...body.sure].map(key => `is ${key}`),
    ...[...body.letters].map(letters => `abbr ${letters}`),
  ]);
}

/** Where to look for those who might be the same: of a full name not among all who share the family name, only among those who go by it alone. */
export function searchedFor({ full, bare, body }: Portrait): readonly string[] {
  return distinct([
    ...full.flatMap(fullKeys),
    ...full.map(({ surname }) => `by ${surname}`),
    ...(full.length === 0 ? [...bare].map(word => `in ${word}`) : []),
    ...[...body.sure].map(key => `is ${key}`),
    ...[...body.letters].map(letters => `abbr ${letters}`),
  ]);
}

/** Everyone who shares the name, for people to look at. */
export const alikeTo = (portrait: Portrait): readonly string[] =>
  distinct([...searchedFor(portrait), ...(portrait.full.length === 0 ? [] : [...portrait.bare].map(word => `by ${word}`))]);

function fullKeys(name: PersonName): readonly string[] {
  const { given, middle, surname } = name;
  if (given === null) return [];
  const inner = middle.at(-1);
  return [
    `all ${lettersOf(name)}`,
    ...fullNamesOf(given).map(each => initialled(each, surname)),
    boned(given, surname),
    boned(surname, given),
    ...(inner === undefined ? [] : [initialled(given, inner), initialled(inner, surname)]),
  ];
}

/** For initials, short forms and slips of the given name. */
const initialled = (given: string, surname: string): string => `${given.charAt(0)} ${surname}`;

/** For slips among the vowels of the family name. */
const boned = (given: string, surname: string): string =>
  `${given} ${surname.charAt(0)}${surname.slice(1).replace(/[aeiou]/g, '')}`;

/** A key is shortened where a name is absurdly long. */
const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys.map(key => key.slice(0, 200)))];
