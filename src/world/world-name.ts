/** What a whole name stands for: "the Kremlin", "Kyiv’s", "U.S.", "Reuters". */
import { gazetteer } from './gazetteer.js';
import { nameAt } from './name-tree.js';
import type { WorldEntry } from './world-entry.js';

/** Longer than any name; what is longer is not looked at. */
const LONGEST = 200;

/**
 * Exact but for accents, kinds of apostrophe, blanks and marks around it, a leading "the" and a possessive; "us" is not "US".
 * `null`: not known, or of several sides.
 */
export function worldName(words: string): WorldEntry | null {
  if (words.length > LONGEST) return null;
  const name = words.trim().replace(/['’ʼ]s$/i, '');
  return (nameAt(gazetteer(), name) ?? nameAt(gazetteer(), name.replace(/^the\s+/i, '')))?.entry ?? null;
}

/** "Reuters", "the Associated Press": speaks for nobody. */
export const isOutlet = (words: string): boolean => worldName(words)?.kind === 'outlet';
