/** Mentions of one name that mean one place: by the name, and by what the words beside it say that it lies in. */
import { placeKey } from '../../../world/places/place-key.js';
import type { Spot } from './spot.js';
import { SAME_PART } from './tables/place-words.js';

export interface Group {
  readonly key: string;
  /** In the order of the text. */
  readonly spots: readonly Spot[];
}

type Groups = Map<string, Spot[]>;

/** "Springfield, Ohio" and "Springfield, Illinois" are two; a Springfield that stands by itself is the only one told of, else a third. */
export function grouped(text: string, spots: readonly Spot[]): readonly Group[] {
  const byName = new Map<string, Groups>();
  for (const spot of spots) {
    const key = nameKey(text, spot);
    const there = byName.get(key) ?? new Map<string, Spot[]>();
    byName.set(key, there);
    add(there, withinKey(spot), [spot]);
  }
  return [...byName].flatMap(([key, groups]) => [...joined(groups).values()].map(those => ({ key, spots: those })));
}

function nameKey(text: string, { span }: Spot): string {
  const key = placeKey(text.slice(...span));
  return SAME_PART[key] ?? key;
}

/** "": no words say it. */
const withinKey = ({ within }: Spot): string => (within ? `in ${[...within.countries, ...within.regions].join(' ')}` : '');

function joined(groups: Groups): Groups {
  const alone = groups.get('');
  const [only, ...others] = [...groups.keys()].filter(key => key !== '');
  if (!alone || only === undefined || others.length > 0) return groups;
  const together = [...(groups.get(only) ?? []), ...alone].toSorted((a, b) => a.span[0] - b.span[0]);
  return new Map([[only, together]]);
}

function add(groups: Groups, key: string, spots: readonly Spot[]): void {
  const there = groups.get(key);
  if (there) there.push(...spots);
  else groups.set(key, [...spots]);
}
