/** The names in a byline, without "By", agency, place and date: "Jane Orlo, Tom Vess" of "By Jane Orlo and Tom Vess, Norvan Press". */
import { NAME } from './name-pattern.js';

/** Joined by ", " as the report's `author`; `null` where nothing in it is a person's name. */
export function bylineNames(byline: string): string | null {
  const names = byline
    .replace(/^(?:(?:written |story |reported )?by:?|author:)\s+/i, '')
    .split(/\s*[|·•]\s*|\s[–—-]\s/, 1)
    .flatMap(names => LIST.exec(names)?.[0].split(/,? (?:and|&) |, /) ?? []);
  return names.length > 0 ? names.map(inWriting).join(', ') : null;
}

/** The first name, and those joined to it by "and"; what follows a mere comma is an agency or a place unless "and" comes after. */
const LIST = new RegExp(`^${NAME}(?:(?:, ${NAME})*,? (?:and|&) ${NAME})?`, 'u');

/** "JANE ORLO" as it is written elsewhere. */
function inWriting(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=-)\p{L}/gu, letter => letter.toUpperCase());
}
