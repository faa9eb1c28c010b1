/** The words for a time zone behind a time of day: "GMT", "UTC+2", "ET", "Moscow time", "local time". */

export interface ZoneWords {
  /** "+02:00", "Z", or the name of a zone ("Europe/Moscow"); `null`: "local time". */
  readonly zone: string | null;
  readonly end: number;
}

/** What newspapers write; those with two meanings (CST, IST, BST of Bangladesh) as most of the English press means them, or not at all. */
const SHORT: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: 'Europe/Paris',
  CEST: '+02:00',
  EET: 'Europe/Helsinki',
  EEST: '+03:00',
  MSK: '+03:00',
  ET: 'America/New_York',
  EST: '-05:00',
  EDT: '-04:00',
  CT: 'America/Chicago',
  CDT: '-05:00',
  MT: 'America/Denver',
  MST: '-07:00',
  MDT: '-06:00',
  PT: 'America/Los_Angeles',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
};

/** Cities whose zone is called by another one, and the zones of North America and Europe. */
const PLACES: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'central european': 'Europe/Paris',
  'eastern european': 'Europe/Helsinki',
  british: 'Europe/London',
  washington: 'America/New_York',
  greenwich: 'Z',
  kyiv: 'Europe/Kiev',
  kiev: 'Europe/Kiev',
  beijing: 'Asia/Shanghai',
  ankara: 'Europe/Istanbul',
  geneva: 'Europe/Zurich',
  delhi: 'Asia/Calcutta',
  'new delhi': 'Asia/Calcutta',
  tokyo: 'Asia/Tokyo',
};

const CITIES = new Map(
  Intl.supportedValuesOf('timeZone').map(zone => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), zone]),
);

const WORDS =
  /^,? ?\(?(?:(?<short>GMT|UTC|[A-Z]{1,4}T|MSK)\b(?:\s?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?|(?<local>local)(?: (?:standard|daylight))? time\b|(?<place>[A-Z][a-z]+(?: [A-Z][a-z]+)??)(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer))? [Tt]ime\b)\)?/;

/** `null` where there are none at `from`. */
export function zoneAfter(words: string, from: number): ZoneWords | null {
  const match = WORDS.exec(words.slice(from, from + 48));
  if (!match) return null;
  const { short, sign, hours, minutes, local, place } = match.groups ?? {};
  const open = match[0].includes('(');
  const length = open || !match[0].endsWith(')') ? match[0].length : match[0].length - 1;
  const zone = short ? shortZone(short, sign, hours, minutes) : place ? placeZone(place) : null;
  return zone === null && !local ? null : { zone, end: from + length };
}

function shortZone(short: string, sign?: string, hours?: string, minutes = '00'): string | null {
  const base = SHORT[short] ?? null;
  if (sign === undefined || hours === undefined || base !== 'Z') return base;
  return Number(hours) > 14 ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function placeZone(place: string): string | null {
  const name = place.toLowerCase();
  return PLACES[name] ?? CITIES.get(name) ?? null;
}
