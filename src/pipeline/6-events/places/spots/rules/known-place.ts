/** Towns and regions that the gazetteer has. */
import type { Sureness } from '../../spot.js';
import type { At, Rule } from '../at.js';
import { isCalledAfter, startsLonger } from '../behind.js';
import { goesOn } from '../goes-on.js';
import { isHardlyOne } from '../hardly.js';
import { type KnownName, knownNameAt } from '../known-name.js';
import type { Reading } from '../reading.js';
import { withinWhat } from '../within.js';

/** Inhabitants from which on "from …" and "to …" are enough. */
const LARGE = 100_000;

/** "in [Lerna]", "from [Halden]", "[Lerna], Ohio"; not: the [Lerna] Post, in [March] */
export const knownPlace: Rule = (reading, at, before) => {
  const { text } = reading.telling;
  const found = knownNameAt(text, at.words, at.first, reading.places);
  if (!found) return null;
  const { span, known } = found;
  if (isCalledAfter(text, span[1]) || isHardlyOne(text, span)) return { span, known: [], settled: null, sureness: null };
  const tagged = reading.tagged.get(span[0]);
  if (tagged ? tagged[1] > span[1] : startsLonger(text, span[1])) return null;
  const sureness = tagged ? 'named' : (before.sureness ?? goesOn(reading, at, span) ?? placedBehind(reading, at, found));
  const isEnough = sureness !== 'moved' || known.some(({ kind, population }) => kind === 'region' || population >= LARGE);
  return { span, known, settled: null, sureness: isEnough ? sureness : null };
};

/** "[Springfield], Ohio": the region or state behind it makes it one. */
function placedBehind(reading: Reading, at: At, { span, known }: KnownName): Sureness | null {
  if (!reading.telling.text.startsWith(', ', span[1])) return null;
  const within = withinWhat(reading, at, { span, known });
  const isBehind = within !== null && within.span[0] >= span[1];
  return isBehind && within.countries.length + within.regions.length > 0 ? 'named' : null;
}
