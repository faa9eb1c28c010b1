/** In what a place lies, as the words before it say: "the [Turkish] port city of Izmir", "[Kestria]’s Lerna". */
import { lastFrom } from '../../../../text/spans.js';
import { landOfCode } from '../../../../world/places/lands.js';
import { placeKey } from '../../../../world/places/place-key.js';
import type { Within } from '../spot.js';
import { BETWEEN, PLACE_OF } from '../tables/place-words.js';
import type { Reading } from './reading.js';

/** How many code units before a name are looked at. */
const REACH = 100;
/** As many letters of a people’s name and of its state’s have to be the same: "Kestrian" and "Kestria". */
const STEM = 4;
const OWNING = `['’]s?\\s(?:(?:${BETWEEN})\\s)*|\\s(?:[\\p{Ll}-]{1,20}\\s){0,3}(?:${PLACE_OF}|city|town|village)\\s(?:of\\s)?`;
const OWNED = new RegExp(`^(?:${OWNING})$`, 'u');
const OWNER = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{L}{3,30})(?:${OWNING})$`, 'u');

/** `null`: no words say it. */
export function ownerBefore(reading: Reading, from: number, start: number): Within | null {
  return knownOwner(reading, from, start) ?? ownOwner(reading, from, start);
}

/** A state, a capital that stands for it, or a people. */
function knownOwner({ world, telling }: Reading, from: number, start: number): Within | null {
  const owner = lastFrom(world, start - 1, mention => mention.span);
  if (!owner || owner.entry.code === null || owner.entry.kind === 'outlet') return null;
  const { span, entry } = owner;
  if (span[0] < from || span[1] > start || start - span[1] > REACH || !OWNED.test(telling.text.slice(span[1], start)))
    return null;
  const land = landOfCode(entry.code ?? '');
  return land && { countries: [land.country], regions: [], span };
}

/** Of a state that only this report knows. */
function ownOwner({ telling: { text }, ownLands }: Reading, from: number, start: number): Within | null {
  if (ownLands.size === 0) return null;
  const [whole, name = ''] = OWNER.exec(text.slice(Math.max(from, start - REACH), start)) ?? [''];
  const key = placeKey(name);
  if (!stems(ownLands).some(stem => key.startsWith(stem))) return null;
  return { countries: [], regions: [], span: [start - whole.length, start - whole.length + name.length] };
}

const stems = (lands: ReadonlySet<string>): readonly string[] =>
  [...lands].filter(land => land.length >= STEM).map(land => land.slice(0, Math.max(STEM, land.length - 2)));
