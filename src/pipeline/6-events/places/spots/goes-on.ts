/** A place that another one makes one: in a list of places, or as what the one before it lies in. */
import type { Span } from '../../../../model/span.js';
import type { Sureness } from '../spot.js';
import type { At } from './at.js';
import { closes } from './behind.js';
import type { Reading } from './reading.js';

/** Between two places of a list; code units. */
const LONGEST = 40;
const LIST = /^(?:,\s(?:and\s|or\s)?|\s(?:and|or|to)\s)(?:the\s)?(?:(?:north|south|east|west)(?:ern)?\s)?$/;

/** "in Lerna, [Halden] and [Port Sarrow]", "Springfield, [Ohio]": as sure as the place before it. */
export function goesOn({ telling: { text } }: Reading, { before }: At, span: Span): Sureness | null {
  if (!before) return null;
  if (before.within && before.within.span[0] === span[0]) return 'named';
  return LIST.test(text.slice(before.span[1], span[0]).slice(0, LONGEST)) && closes(text, span[1]) ? before.sureness : null;
}
