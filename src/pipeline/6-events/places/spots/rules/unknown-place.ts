/** What no gazetteer has. */
import { placeKey } from '../../../../../world/places/place-key.js';
import type { Rule } from '../at.js';
import { goesOn } from '../goes-on.js';
import { isHardlyOne } from '../hardly.js';
import { capitalsFrom } from '../known-name.js';

/** The tagger says that it is a place, or it is a state of this report’s own: in [Kestria], the port of [Port Sarrow] */
export const unknownPlace: Rule = (reading, at, before) => {
  const { text } = reading.telling;
  const { span } = capitalsFrom(text, at.words, at.first);
  const isTagged = reading.tagged.has(span[0]);
  const isLand = reading.ownLands.has(placeKey(text.slice(...span)));
  if ((!isTagged && !isLand && before.sureness !== 'named') || isHardlyOne(text, span)) return null;
  const sureness = isTagged && !isLand ? 'named' : before.ofStates ? before.sureness : goesOn(reading, at, span);
  return { span, known: [], settled: null, sureness };
};
