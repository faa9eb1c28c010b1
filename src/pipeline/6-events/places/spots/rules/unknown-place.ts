/** What no gazetteer has. */
import type { Span } from '../../../../../model/span.js';
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
  if ((!isTagged && !isLand && before.sureness !== 'named') || isHardlyOne(text, span) || isPeople(text, span)) return null;
  const sureness = isTagged && !isLand ? 'named' : before.ofStates ? before.sureness : goesOn(reading, at, span);
  return { span, known: [], settled: null, sureness };
};

/** "his [Velmoran] counterpart", "[Talmarkish] officials": what belongs to a state that no table knows is not the state. */
const isPeople = (text: string, [start, end]: Span): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?:an|ese|ish|i)$/u.test(text.slice(start, end)) &&
  /^ \p{Ll}{3,}/u.test(text.slice(end, end + 20)) &&
  !/^ (?:and|was|were|has|had|have|will|would|said|with|for|from|into|after|before|when|where|while|under|over|during|because|again|remains?|is)\b/u.test(
    text.slice(end, end + 12),
  );
