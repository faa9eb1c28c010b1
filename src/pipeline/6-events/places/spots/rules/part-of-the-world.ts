/** Parts of the world: of several states, or of none. */
import { placeKey } from '../../../../../world/places/place-key.js';
import { PARTS_OF_THE_WORLD } from '../../tables/place-words.js';
import type { Rule } from '../at.js';
import { goesOn } from '../goes-on.js';
import { capitalsFrom } from '../known-name.js';

const PARTS: ReadonlySet<string> = new Set(PARTS_OF_THE_WORLD.map(placeKey));

/** "in [Europe]", "across the [Middle East]" */
export const partOfTheWorld: Rule = (reading, at, before) => {
  const { text } = reading.telling;
  const { span } = capitalsFrom(text, at.words, at.first);
  if (!PARTS.has(placeKey(text.slice(...span)))) return null;
  return { span, known: [], settled: null, sureness: before.ofStates ? before.sureness : goesOn(reading, at, span) };
};
