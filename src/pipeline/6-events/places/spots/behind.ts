/** What the words behind a name say of it: that it is a region, that it is part of a longer name, in what it lies. */
import type { Span } from '../../../../model/span.js';
import { PLAIN_WORDS, TIMES } from '../../../../world/tables/neighbour-words.js';
import { OTHER_NOUNS, REGION_NOUNS, SHORTENED_STATES } from '../tables/place-words.js';

/** How many code units behind a name are looked at. */
const REACH = 40;

const REGION = new RegExp(`^\\s(?:${REGION_NOUNS})(?![\\p{L}\\p{N}])`, 'iu');
const OTHER = new RegExp(`^\\s(?:${OTHER_NOUNS})(?![\\p{L}\\p{N}])`, 'iu');
/** "the Black Sea", "Harbour Valley", "Orange County" as one run of capitals; "Sea of Azov", "Strait of Hormuz". */
const FEATURE =
  /(?:\s(?:Sea|Ocean|Straits?|Peninsula|Valley|Desert|Mountains|River|Canal|Islands?|County|Delta|Heights|Strip|Bay)|^(?:Gulf|Sea|Strait|Bay|Cape|Mount|Lake|River|Isle|Isles) .+)$/;

export interface Noun {
  readonly kind: 'region' | 'other';
  /** Where the noun ends. */
  readonly end: number;
  /** "the Lerna and Halden regions" */
  readonly isPlural: boolean;
}

/** "Kherson [oblast]", "Orange [County]"; `null`: the name stands by itself. */
export function nounBehind(text: string, end: number): Noun | null {
  const behind = text.slice(end, end + REACH);
  const region = REGION.exec(behind)?.[0];
  const other = region === undefined ? OTHER.exec(behind)?.[0] : undefined;
  const found = region ?? other;
  if (found === undefined || startsLonger(text, end + found.length)) return null;
  return { kind: region === undefined ? 'other' : 'region', end: end + found.length, isPlural: found.endsWith('s') };
}

export const isFeature = (name: string): boolean => FEATURE.test(name.replace(/\s+/g, ' '));

/** "Lerna Post", "Halden University": a word with a capital goes on, and it is no day and no verb of a headline. */
export function startsLonger(text: string, end: number): boolean {
  const next = /^[\s\u00a0-](?:of\s(?:the\s)?)?(\p{Lu}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + REACH))?.[1];
  return next !== undefined && !TIMES.has(next) && !PLAIN_WORDS.has(next);
}

/** "Dartmouth College", "the San Diego Union-Tribune", "the Normandy format": called after a place, and none. */
export const isCalledAfter = (text: string, end: number): boolean => CALLED_AFTER.test(text.slice(end, end + REACH));
const CALLED_AFTER =
  /^\s(?:(?:Daily|Evening|Morning|Sunday|Union|Free|State|Community|Business|International|National)[\s-])?(?:College|University|School|Times|Post|Tribune|Herald|Journal|News|Gazette|Globe|Sun|Star|Chronicle|Register|Inquirer|Sentinel|Observer|Courier|Press|Review|Museum|Institute|Foundation|Airlines|Airways|United|City FC|FC|Convention|Declaration|Treaty|Protocol|Statute|(?:[Ff]ormat|[Pp]rocess|[Aa]greements?|[Aa]ccords?|[Pp]rotocols?|[Mm]emorandum|Four|Group|Club))(?!\p{L})/u;

/** Whether nothing but the end of an apposition stands there: "Paris, Texas, said"; not "in London, Talmark said". */
export const closes = (text: string, end: number): boolean =>
  /^(?:['’]s\s\p{Ll}|\s*(?:$|[,.;:!?)\]”"»—–-])|\s(?:and|or|on|in|after|before|where|when|while|during|since|for|to|at|from|by|last|this|with|as|who|which)\b)/u.test(
    text.slice(end, end + REACH),
  );

/** "Fresno, [Calif].", "Springfield, [OH]": the code of the state in America. */
export function shortenedState(text: string, end: number): { readonly code: string; readonly span: Span } | null {
  const [whole = '', name = ''] =
    /^,\s((?:[NSRWD]\.\s?[A-Z][a-z]?|[A-Z][a-z]{1,4})(?=\.)|[A-Z]{2}(?![\p{L}.]))/u.exec(text.slice(end, end + REACH)) ?? [];
  const code = /^[A-Z]{2}$/.test(name) ? name : SHORTENED_STATES[name.replace(/\s/g, '')];
  if (code === undefined || (name === code && !POSTAL.has(code))) return null;
  return { code, span: [end + whole.length - name.length, end + whole.length] };
}

const POSTAL: ReadonlySet<string> = new Set(Object.values(SHORTENED_STATES));
