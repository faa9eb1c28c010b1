/** Under what the table of places lists a name: accents, apostrophes, hyphens and capitals folded, "Saint" as "St". */
import { folded } from '../folded-words.js';

/** "Saint-Étienne", "St. Etienne" → "st etienne"; "Sloviansk", "Slov’yansk" stay two names. */
export function placeKey(name: string): string {
  return folded(name)
    .toLowerCase()
    .replace(/['’‘`´ʻʼʾʿ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint(?= )/g, 'st');
}
