/** Where an event took place: a place behind "in", "at" or "near" in its sentence, or the place to which it was done. */
import type { Span } from '../../../../model/span.js';
import { distance, within } from '../../../../text/spans.js';
import type { PlaceMention } from '../coded.js';

const BEFORE_PLACE =
  /\b(?:in|at|near|outside|inside|around|off|on|over|across|along|within|throughout|outskirts of|(?:city|town|village|port|province|region|district|state|island|capital) of)(?: \p{Ll}+){0,2}(?: the)? $/iu;

/** Of several the nearest to the pair. */
export function placeTold(
  text: string,
  sentence: Span,
  pair: Span,
  target: Span,
  places: readonly PlaceMention[],
): string | null {
  const here = within(places, sentence);
  const struck = here.find(({ span }) => span[0] === target[0]);
  if (struck) return struck.place.id;
  const told = here.filter(({ span: [start] }) => BEFORE_PLACE.test(text.slice(Math.max(sentence[0], start - 40), start)));
  const [nearest] = told.toSorted((a, b) => distance(a.span, pair) - distance(b.span, pair));
  return nearest?.place.id ?? null;
}
