/**
 * One key for all spellings of an organisation's name, and the letters that it may be shortened to.
 *   the U.N. → un    Lantern Corp., Lantern Corporation → lantern    Organisation, Organization → organization
 */
import { lower, withoutPossessive, wordsIn } from '../word.js';
import { folded } from './skeleton.js';

/** Forms of companies, left out unless nothing else is there. */
const COMPANY = /^(?:inc|corp|corporation|ltd|llc|llp|plc|co|ag|gmbh|sa|nv)$/;

export function organisationWords(shown: string): readonly string[] {
  const all = wordsIn(shown.replaceAll('&', ' and ')).map(({ text }) =>
    folded(withoutPossessive(text))
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/isation(s?)$/, 'ization$1'),
  );
  const words = all.filter((word, k) => word !== '' && !(k === 0 && word === 'the'));
  const name = words.filter((word, k) => k === 0 || !COMPANY.test(word));
  return name.length > 0 ? name : words;
}

/** "Islamic Relief Fund" → irf; "Ministry of Trade" → mt and mot: what its capitals, and its small words besides, begin with. */
export function initialsOf(shown: string): readonly string[] {
  const words = wordsIn(shown).flatMap(({ text }) => text.split(/[-‐‑]/));
  if (words.length < 2) return [];
  const small = words.map(word => lower(word.charAt(0))).join('');
  const capitals = words
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => lower(word.charAt(0)))
    .join('');
  return capitals.length < 2 ? [] : [...new Set([capitals, small])];
}

/** "CEC", "U.N.", "NATO", "IRF" */
export const isAcronym = (shown: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}]{1,7}|(?:\p{Lu}\.){2,6}\p{Lu}?)s?$/u.test(shown);
