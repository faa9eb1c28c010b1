/** The other side, as it stands behind "with": "Chancellor of Norvania Ada Koll", "thirty business leaders from the region". */
import type { Span } from '../../../../model/span.js';
import { trimmed } from '../../../../text/lines.js';
import type { Cast } from '../../cast.js';
import { mentionsIn } from '../../mentions-in.js';
import { isPerson, type Side, sideOf } from './side.js';

/** Where the phrase surely ends: "… with Ada Koll | to discuss". */
const END =
  /\s(?:to \p{Ll}|about|regarding|for an? \p{Ll}|on the|ahead of|at the|during|following|in advance|who\b|where\b|today|yesterday|and (?:reaffirmed|discussed|thanked|expressed|underscored)|[—–])|, (?:including|who|where)\b|(?<=[\p{Ll}\d)])[.;:](?:\s|$)/u;
const LONGEST = 240;

/** `null`: nobody, or several. */
export function partnerAt(text: string, cast: Cast, [from, to]: Span): Side | null {
  const rest = text.slice(from, Math.min(to, from + LONGEST));
  const end = from + (END.exec(rest)?.index ?? rest.length);
  const people = mentionsIn(cast, [from, end]).filter(isPerson);
  const [first, second] = people;
  if (first && !isOwner(text, first.span[1]))
    return second && areJoined(text.slice(first.span[1], second.span[0])) ? null : sideOf(first);
  return described(text, cast, [from, end]);
}

const isOwner = (text: string, at: number): boolean => /^['’]s?\s/.test(text.slice(at, at + 3));

/** "Koll | , President | Marr": no more than titles between the names. */
const areJoined = (between: string): boolean =>
  /^(?: of (?:the )?\p{Lu}[\p{L} ]{1,40})?(?:,| and|, and)(?: [\p{Lu}][\p{L}.’'-]*| of| the| for)*\s$/u.test(between);

/** The name behind a state, "President of Norvania | Ada Koll", else all the words: "thirty business leaders from the region". */
function described(text: string, cast: Cast, span: Span): Side | null {
  const [start, end] = trimmed(text, span);
  const state = mentionsIn(cast, [start, end]).at(-1);
  const name = state && NAME_BEHIND.exec(text.slice(state.span[1], end))?.[1];
  const words = name ?? text.slice(start, end).replace(/[,\s]+$/, '');
  return words === '' ? null : { name: words, figures: [] };
}

const NAME_BEHIND = /^ (\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|al|bin|de|van|von)){1,4})$/u;
