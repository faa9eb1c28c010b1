/** Of the listeners proposed for a statement those that are its own, the likeliest first. */
import { distance } from '../distance.js';
import { isSameSpeaker, type Speakers } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Listener } from './listener.js';

/** Rules that start from the statement's own cue; what the others find may belong to another speaker's words in the sentence. */
const OWN: ReadonlySet<string> = new Set(['told-object', 'told-in-content', 'asked-by']);

export function chooseListener(
  place: Place,
  proposed: readonly Listener[],
  neighbours: readonly Place[],
  speakers: Speakers,
): readonly Listener[] {
  const speaker = speakers.get(place.statement.id);
  const others = neighbours.filter(other => other !== place && !isSameSpeaker(speakers.get(other.statement.id), speaker));
  return proposed.filter(({ span, rule }) => {
    const words = distance(place, place.anchor, span);
    return OWN.has(rule) || !others.some(other => distance(place, other.anchor, span) < words);
  });
}
