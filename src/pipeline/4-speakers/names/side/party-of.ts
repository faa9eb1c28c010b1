/**
 * The side that someone speaks for, by the words around the name.
 *   Kestria’s foreign minister → Kestria    a spokesman for Lantern Wire → Lantern Wire    Jane Marr of Norvania → Norvania
 *   a Kremlin spokesman → what the Kremlin speaks for    not: the envoy to Kestria, an expert on Norvania
 */
import { absent, type Evidence, stated } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import type { RolePhrase } from '../about/about.js';
import type { Side } from './sides.js';

export interface Party {
  readonly party: string | null;
  readonly evidence: Evidence;
}

export const NO_PARTY: Party = { party: null, evidence: absent('no-side-named') };

/** What is named in a span: sides, and organisations (each as the side it speaks for itself). */
export interface Named {
  sides(span: Span): readonly Side[];
  organisations(span: Span): readonly Side[];
}

/** Words before a side that make it the other one. */
const OTHER_SIDE =
  /\b(?:to|on|in|into|against|over|about|with|than|between|near|toward|towards)\s(?:the\s)?(?:[\p{L}-]+\s){0,2}$/u;
const SPEAKS_FOR =
  /\b(?:spokes\p{L}+|speaks?|speaking|lobbyist|attorney|lawyer|correspondent|counsel|reporter|works?|consultant|adviser|advisor|strategist|analyst)\b[^,;]*\bfor\s/iu;

/** The first phrase that names a side; in it an organisation before the state that it belongs to. */
export function partyOf(text: string, phrases: readonly RolePhrase[], named: Named): Party {
  for (const { rule, phrase } of phrases) {
    const own = (found: readonly Side[]) => found.find(({ span }) => isOwn(text, phrase, span));
    const side = own(named.organisations(phrase)) ?? own(named.sides(phrase));
    if (side) return { party: side.party, evidence: told(rule, side) };
  }
  return NO_PARTY;
}

const told = (rule: string, { isNamed }: Side): Evidence =>
  isNamed ? stated(rule) : { basis: 'inferred', by: `${rule}-and-world-table`, score: null };

function isOwn(text: string, [from]: Span, [start]: Span): boolean {
  const before = text.slice(from, start);
  if (OTHER_SIDE.test(before)) return false;
  return !/\bfor\s/.test(before) || SPEAKS_FOR.test(before);
}
