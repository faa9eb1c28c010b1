/** A name with the noun of a region behind it. */
import type { Span } from '../../../../../model/span.js';
import type { GazetteerPlace } from '../../../../../world/places/gazetteer-place.js';
import type { Rule } from '../at.js';
import { nounBehind } from '../behind.js';
import { isHardlyOne } from '../hardly.js';
import { capitalsFrom, knownNameAt } from '../known-name.js';

/** "[Kherson oblast]", "the [Lerna region]", "the Lerna and [Halden] regions": the region of that name, and no town. */
export const region: Rule = (reading, { words, first }) => {
  const { text } = reading.telling;
  const found = knownNameAt(text, words, first, reading.places) ?? { ...capitalsFrom(text, words, first), known: [] };
  const noun = nounBehind(text, found.span[1]);
  if (noun?.kind !== 'region' || isHardlyOne(text, found.span)) return null;
  const whole: Span = [found.span[0], noun.end];
  const named = regionsOf(reading.places(text.slice(...whole)));
  const known = named.length > 0 ? named : regionsOf(found.known);
  if (known.length === 0 && !reading.tagged.has(whole[0])) return null;
  return { span: noun.isPlural ? found.span : whole, known, settled: null, sureness: 'named' };
};

const regionsOf = (places: readonly GazetteerPlace[]): readonly GazetteerPlace[] =>
  places.filter(({ kind }) => kind === 'region');
