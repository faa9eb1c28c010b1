/** A state or a capital that the world’s table knows, where something is in it, or goes to it. */
import type { GazetteerPlace } from '../../../../../world/places/gazetteer-place.js';
import type { At, Rule } from '../at.js';
import { nounBehind } from '../behind.js';
import { goesOn } from '../goes-on.js';
import type { Reading, WorldPlace } from '../reading.js';

/** "in [Kestria]", "visited [Port Sarrow]"; not: [Kestria] said, a letter to [Kestria] */
export const stateOrCapital: Rule = (reading, at, before) => {
  const found = reading.worldPlaces.get(at.words[at.first]?.[0] ?? -1);
  if (!found || nounBehind(reading.telling.text, found.span[1])?.kind === 'region') return null;
  const sureness = before.ofStates ? before.sureness : goesOn(reading, at, found.span);
  const regions = regionsInstead(reading, at, found);
  if (regions.length === 0) return { span: found.span, known: [found.place], settled: found.place, sureness };
  return { span: found.span, known: found.place.kind === 'land' ? [found.place, ...regions] : regions, settled: null, sureness };
};

/** A state that has its name with a region elsewhere ("Georgia"); in a list of regions a capital that has it with one ("Ohio and Washington"). */
function regionsInstead(reading: Reading, at: At, { span, place }: WorldPlace): readonly GazetteerPlace[] {
  const regions = reading
    .places(reading.telling.text.slice(...span))
    .filter(({ kind, byOtherName }) => kind === 'region' && !byOtherName);
  if (place.kind === 'land') return regions.filter(({ country }) => country !== place.country);
  const beside = at.before?.known.find(({ kind }) => kind === 'region')?.country;
  const isListed = !at.before?.settled && beside === place.country && goesOn(reading, at, span) !== null;
  return isListed ? regions.filter(({ country }) => country === place.country) : [];
}
