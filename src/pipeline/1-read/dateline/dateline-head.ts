/** The words of a dateline before its dash: "MOSCOW, April 3 (Agency)", "BRUSSELS/PARIS, 3 Apr 2022", "Washington, D.C." */
import type { Span } from '../../../model/span.js';
import { DATE_WORDS } from './date-words.js';

export interface DatelineHead {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
  /** The place is written in capitals, as little else at the start of a paragraph is. */
  readonly capitals: boolean;
  /** A state or district follows the town: "Washington, D.C." */
  readonly region: boolean;
}

const UPPER =
  "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}(?:\\.(?= \\p{Lu}{2}))?(?: (?:\\p{Lu}[\\p{Lu}.'’-]*|(?:al|de|du|la|el|am|an|der)(?=[ -])))*";
const TITLE = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|la|el|al|am|an|der|on|upon|\\p{Lu}[\\p{L}.'’-]+)){0,3}";
const REGION = '(?:\\p{Lu}\\.\\s?\\p{Lu}\\.|\\p{Lu}{2}|\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)?)';
const PLACE = `(?:${UPPER}|${TITLE})`;
const HEAD = new RegExp(
  `^(?<place>${PLACE}(?:\\s?/\\s?${PLACE}){0,3}(?<region>, (?!${DATE_WORDS})${REGION})?)?` +
    `(?:(?:^|[,.]\\s?|\\s)(?<date>${DATE_WORDS})\\.?)?` +
    `(?:,?\\s?\\((?<bracket>[^()]{2,40})\\)|,?\\s?/(?<slash>\\p{Lu}[\\p{L} .-]{1,20})/)?$`,
  'du',
);

/** `text.slice(...span)` may be a dateline's head or not: `null` where it is not. */
export function datelineHead(text: string, [from, to]: Span): DatelineHead | null {
  const match = HEAD.exec(text.slice(from, to));
  const groups = match?.indices?.groups;
  if (!match || !groups) return null;
  const at = (name: string): Span | null => {
    const found = groups[name];
    return found ? [from + found[0], from + found[1]] : null;
  };
  const bracketed = match.groups?.bracket ?? '';
  const dated = new RegExp(`^(?:${DATE_WORDS})$`).test(bracketed);
  return {
    place: at('place'),
    date: at('date') ?? (dated ? at('bracket') : null),
    agency: at('slash') ?? (dated ? null : at('bracket')),
    capitals: new RegExp(`^${UPPER}(?=$|\\s?[,/])`, 'u').test(match.groups?.place ?? ''),
    region: groups.region !== undefined,
  };
}
