/**
 * The states of the package world-countries (mledoze/countries, ODbL 1.0), read once and checked: only what the news would write.
 * Names in other scripts, two-letter codes and catalogue forms ("Korea, Republic of") are left out.
 */
import { createRequire } from 'node:module';
import { SHORT_NAMES, TERRITORIES } from './tables/states.js';

export interface Country {
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly alpha2: string;
  /** Where it lies, in degrees, north and east positive. */
  readonly middle: readonly [latitude: number, longitude: number];
  /** The English short name: the party. */
  readonly party: string;
  /** A side in the news; the names of other territories are known as nobody's. */
  readonly isParty: boolean;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
}

/** Begins with a capital, Latin letters only, no comma, no brackets, three letters or more. */
const WRITTEN = /^\p{Lu}[\p{Script=Latin}\p{M}'’‘ʻ .-]{2,}$/u;
/** The package's own code for Kosovo, which ISO 3166-1 gives none. */
const CODES: Readonly<Record<string, string>> = { UNK: 'XKX' };

let read: readonly Country[] | undefined;

export function countries(): readonly Country[] {
  read ??= readCountries();
  return read;
}

function readCountries(): readonly Country[] {
  const listed: unknown = createRequire(import.meta.url)('world-countries/countries.json');
  return Array.isArray(listed) ? listed.flatMap(each => countryOf(each) ?? []) : [];
}

function countryOf(listed: unknown): Country | null {
  const listedCode = field(listed, 'cca3');
  const common = field(field(listed, 'name'), 'common');
  const official = field(field(listed, 'name'), 'official');
  if (typeof listedCode !== 'string' || typeof common !== 'string') return null;
  const code = CODES[listedCode] ?? listedCode;
  const people = field(field(listed, 'demonyms'), 'eng');
  return {
    code,
    alpha2: strings(field(listed, 'cca2'))[0] ?? '',
    middle: [degrees(listed, 0), degrees(listed, 1)],
    party: SHORT_NAMES[code] ?? common,
    isParty: TERRITORIES.has(code) || field(listed, 'unMember') === true || field(listed, 'independent') === true,
    names: strings([common, official, field(listed, 'altSpellings')]).filter(name => WRITTEN.test(name)),
    capitals: strings(field(listed, 'capital')),
    demonyms: strings([field(people, 'm'), field(people, 'f')]).flatMap(names => names.split(/, | or /)),
  };
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined;
}

function degrees(listed: unknown, k: number): number {
  const value = field(field(listed, 'latlng'), String(k));
  return typeof value === 'number' ? value : 0;
}

function strings(value: unknown): readonly string[] {
  return [value].flat(2).flatMap(each => (typeof each === 'string' && each !== '' ? [each] : []));
}
