/** The place that begins at a word, where one does: the first rule that finds a name there says what it is, and how sure that it is a place. */
import { landNamed } from '../../../../world/places/lands.js';
import { placeKey } from '../../../../world/places/place-key.js';
import type { Spot } from '../spot.js';
import type { At, Rule } from './at.js';
import { type Before, wordsBefore } from './before.js';
import { isCapital } from './known-name.js';
import type { Reading } from './reading.js';
import { feature } from './rules/feature.js';
import { knownPlace } from './rules/known-place.js';
import { partOfTheWorld } from './rules/part-of-the-world.js';
import { region } from './rules/region.js';
import { stateOrCapital } from './rules/state-or-capital.js';
import { unknownPlace } from './rules/unknown-place.js';
import { liesIn, withinWhat } from './within.js';

const RULES: readonly Rule[] = [feature, region, stateOrCapital, partOfTheWorld, knownPlace, unknownPlace];

export function spotAt(reading: Reading, at: At): Spot | null {
  const { text, dateline } = reading.telling;
  const word = at.words[at.first];
  if (!word || !isCapital(text, word)) return null;
  const before = dateline?.place?.[0] === word[0] ? FILED_THERE : beforeWord(reading, at, word[0]);
  for (const rule of RULES) {
    const { sureness = null, ...name } = rule(reading, at, before) ?? {};
    if (!('span' in name)) continue;
    if (sureness === null || reading.isClosed(name.span, sureness !== 'moved')) return null;
    return inItsPlace(reading, at, { ...name, sureness });
  }
  return null;
}

const FILED_THERE: Before = { sureness: 'named', ofStates: true };

function beforeWord({ telling, ownLands }: Reading, { sentence }: At, start: number): Before {
  return wordsBefore(telling.text, [sentence[0], start], name => landNamed(name) !== null || ownLands.has(placeKey(name)));
}

/** A capital that is put into another state ("Canada’s London") is not that capital. */
function inItsPlace(reading: Reading, at: At, spot: Omit<Spot, 'within'>): Spot {
  if (spot.settled?.kind === 'land') return { ...spot, within: null };
  const known = spot.settled ? reading.places(reading.telling.text.slice(...spot.span)) : spot.known;
  const within = withinWhat(reading, at, { span: spot.span, known });
  const isOther = spot.settled !== null && within !== null && !liesIn(spot.settled, within);
  return isOther ? { ...spot, known, settled: null, within } : { ...spot, within };
}
