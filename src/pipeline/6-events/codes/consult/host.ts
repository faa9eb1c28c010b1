/** Whose guests the others were: a meeting in a place of one side's own state was at its home, one elsewhere at a third party's. */
import type { Contact } from '../../../../model/contact.js';
import type { Place } from '../../../../model/place.js';
import { overlap } from '../../../../text/spans.js';
import type { Side } from './sides.js';

/** `elsewhere`: in a state that is none of the sides'; `null`: not told, or not known to the gazetteer. */
export type Host = { readonly side: Side } | 'elsewhere' | null;

const AT_A_PLACE: ReadonlySet<Contact['kind']> = new Set(['meeting', 'visit', 'summit']);

export function hostOf(contact: Contact, sides: readonly Side[], places: readonly Place[]): Host {
  if (!AT_A_PLACE.has(contact.kind)) return null;
  const place = places.find(({ mentions }) => mentions.some(at => contact.placeSpans.some(span => overlap(span, at))));
  const country = place?.entry?.country ?? null;
  if (country === null) return null;
  const side = sides.find(({ party }) => party === country);
  if (side) return { side };
  return sides.length > 1 && sides.every(({ party }) => party !== null) ? 'elsewhere' : null;
}
