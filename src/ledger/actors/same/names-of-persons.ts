/**
 * How the names of two persons fit.
 *   full: Jane Marr, Jane A. Marr; Yoon Suk Yeol, Yoon Suk-yeol    near: J. Marr, Bob for Robert, Marr Jane, Sergii and Sergei, one letter
 *   family: Marr alone    namesake: Jane A. Marr and Jane B. Marr    not: Jane Marr and John Marr
 */
import { isLong, OneSlip } from '../../../pipeline/4-speakers/names/same/one-slip.js';
import type { PersonName } from '../../../pipeline/4-speakers/names/same/person-name.js';
import { fullNamesOf } from '../../../pipeline/4-speakers/names/same/short-names.js';
import type { Portrait } from './portrait.js';

export type NameFit = 'full' | 'near' | 'family' | 'namesake' | null;

export function nameFit(a: Portrait, b: Portrait): NameFit {
  if (a.full.length === 0 || b.full.length === 0) return isNamedAlone(a, b) ? 'family' : null;
  const fits = a.full.flatMap(x => b.full.map(y => fullFit(x, y)));
  return (['namesake', 'full', 'near'] as const).find(fit => fits.includes(fit)) ?? null;
}

/** Both are known by one word, or one is, and it is in the other's full name first or last. */
function isNamedAlone(a: Portrait, b: Portrait): boolean {
  const [bare, other] = a.full.length === 0 ? [a, b] : [b, a];
  return [...bare.bare].some(word => other.bare.has(word) || other.full.some(name => name.surname === word));
}

function fullFit(a: PersonName, b: PersonName): NameFit {
  if (lettersOf(a) === lettersOf(b)) return 'full';
  const isSameSurname = a.surname === b.surname;
  if (isSameSurname && a.given === b.given) return agree(a, b) ? 'full' : 'namesake';
  if (isSameSurname && (isInitial(a, b) || isShort(a, b) || isSlip(a.given, b.given)) && agree(a, b)) return 'near';
  if (a.given === b.given && isSlip(a.surname, b.surname)) return 'near';
  if (a.given === b.surname && a.surname === b.given) return 'near';
  return isPart(a, b) || isPart(b, a) ? 'near' : null;
}

/** All in a row, so that "Suk Yeol", "Suk-yeol" and "Sukyeol" are one. */
export const lettersOf = ({ given, middle, surname, suffix }: PersonName): string =>
  [given ?? '', ...middle, surname, suffix ?? ''].join('').replace(/i(?=e)/g, '');

/** "J. Marr", "Jane Marr" */
const isInitial = ({ given: a }: PersonName, { given: b }: PersonName): boolean =>
  a !== null && b !== null && (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);

const isShort = ({ given: a, nickname: x }: PersonName, { given: b, nickname: y }: PersonName): boolean =>
  a !== null && b !== null && (fullNamesOf(a).includes(b) || fullNamesOf(b).includes(a) || x === b || y === a);

/** One letter apart: "oleksandr", "oleksander". */
function isSlip(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !isLong(a) || !isLong(b) || Math.abs(a.length - b.length) > 1) return false;
  const slips = new OneSlip<string>();
  slips.add(a, a);
  return slips.find(b) !== null;
}

/** "López Marr", "Andrés López" for "Andrés López Marr" */
const isPart = (short: PersonName, long: PersonName): boolean =>
  short.middle.length === 0 &&
  long.middle.some(
    middle =>
      middle.length > 2 &&
      (middle === short.given ? short.surname === long.surname : middle === short.surname && short.given === long.given),
  );

/** Middle initials that differ, and "Jr." against "Sr.", keep namesakes apart. */
function agree(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.middle[0], b.middle[0]];
  if (x && y && x.charAt(0) !== y.charAt(0)) return false;
  return a.suffix === b.suffix || a.suffix === null || b.suffix === null;
}
