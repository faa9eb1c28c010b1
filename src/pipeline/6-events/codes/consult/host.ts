/** Whose guests the others were: a meeting in a place of one side's own state was at its home, one elsewhere at a third party's. */
import type { Contact } from '../../../../model/contact.js';
import type { Place } from '../../../../model/place.js';
import type { Side } from './sides.js';

/** `elsewhere`: in a state that is none of the sides'; `null`: not told, or not known to the gazetteer. */
export type Host = { readonly side: Side } | 'elsewhere' | null;

const AT_A_PLACE: ReadonlySet<Contact['kind']> = new Set(['meeting', 'visit', 'summit']);

/** `place`: where it was. */
export function hostOf({ kind }: Contact, sides: readonly Side[], place: Place | null): Host {
  if (!AT_A_PLACE.has(kind)) return null;
  const country = place?.entry?.country ?? null;
  if (country === null) return null;
  const side = sides.find(({ party }) => party === country);
  if (side) return { side };
  return sides.length > 1 && sides.every(({ party }) => party !== null) ? 'elsewhere' : null;
}
