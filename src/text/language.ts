/** The language of a text by its letters and their groups of three, where there is enough of it to tell. */
import { francAll } from 'franc-min';

/** Shorter texts are guessed wrong too often; in code units. */
const SHORTEST = 100;
/** Enough to tell; the first part of a page may be menus in another language. */
const SAMPLE = 4000;
/** The best language has 1; a runner-up close to it is as good, and in short texts even one less close. */
const ENOUGH = 300;

/** A BCP 47 tag ("en"), or `null` where the text is short or two languages fit it as well. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim().length < SHORTEST) return null;
  const [best, next] = francAll(sample);
  if (!best || best[0] === 'und' || (next && next[1] > (sample.length < ENOUGH ? 0.98 : 0.997))) return null;
  return Intl.getCanonicalLocales(best[0])[0] ?? null;
}
