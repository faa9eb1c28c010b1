/** The places of a report that is written with its names marked, as `named-text.ts` has it. */
import type { Place } from '../../src/model/place.js';
import { findDateline } from '../../src/pipeline/1-read/dateline/find-dateline.js';
import { identify } from '../../src/pipeline/4-speakers/identify.js';
import { placesOf } from '../../src/pipeline/6-events/places/places-of.js';
import type { Telling } from '../../src/pipeline/6-events/telling.js';
import { namedText } from './named-text.js';

/** Names and actors as stage 4 finds them; statements are left out, no rule about places looks at them. */
export function tellingOf(source: string): Telling {
  const context = namedText(source);
  const { actors, account } = identify({ ...context, attributions: [] });
  return {
    ...context,
    ...{ actors, account, names: context.tagging.names },
    ...{ language: 'en', published: null, removed: [], times: [], statements: [] },
    date: { when: null, zone: null, spans: [], doubts: [], evidence: { basis: 'absent', by: 'no-date', score: null } },
    dateline: findDateline(context.text, context.blocks),
  };
}

export const placesIn = (source: string): readonly Place[] => placesOf(tellingOf(source));

/** "Springfield = Springfield US 39.9 -83.8 (told-beside)", "Kestria = ? (not-in-gazetteer)" */
export const shownPlace = ({ name, entry, evidence }: Place): string =>
  `${name} = ${entry ? `${entry.name} ${entry.countryCode} ${entry.latitude.toFixed(1)} ${entry.longitude.toFixed(1)}` : '?'} (${evidence.by})`;
