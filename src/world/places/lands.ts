/** States and territories as places: where each lies, under every name that the news writes. */
import { type Country, countries } from '../countries.js';
import { STATES } from '../tables/states.js';
import type { GazetteerPlace } from './gazetteer-place.js';
import { placeKey } from './place-key.js';

interface Lands {
  readonly byKey: ReadonlyMap<string, GazetteerPlace>;
  readonly byCode: ReadonlyMap<string, GazetteerPlace>;
  readonly names: ReadonlyMap<string, string>;
}

let built: Lands | undefined;

/** "Puerto Rico", "the Netherlands", "Burma"; `null`: no state or territory has the name. */
export function landNamed(name: string): GazetteerPlace | null {
  return lands().byKey.get(placeKey(name.replace(/^the\s/i, ''))) ?? null;
}

/** By ISO 3166-1 alpha-3, as the world's table has it. */
export function landOfCode(code: string): GazetteerPlace | null {
  return lands().byCode.get(code) ?? null;
}

/** English short name by ISO 3166-1 alpha-2. */
export function landName(alpha2: string): string | null {
  return lands().names.get(alpha2) ?? null;
}

function lands(): Lands {
  built ??= build(countries());
  return built;
}

function build(all: readonly Country[]): Lands {
  const byKey = new Map<string, GazetteerPlace>();
  for (const country of all) {
    for (const name of [country.party, ...country.names, ...(STATES[country.code] ?? [])]) {
      if (!byKey.has(placeKey(name))) byKey.set(placeKey(name), landOf(country));
    }
  }
  return {
    byKey,
    byCode: new Map(all.map(country => [country.code, landOf(country)])),
    names: new Map(all.map(({ alpha2, party }) => [alpha2, party])),
  };
}

function landOf({ party, alpha2, middle: [latitude, longitude] }: Country): GazetteerPlace {
  return { name: party, kind: 'land', country: alpha2, region: '', latitude, longitude, population: 0, byOtherName: false };
}
