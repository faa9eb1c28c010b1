/** A line at the head of a report that holds nothing but its date: "12 March 2031", "Published: March 12, 2031, 14:05", "Lerna, 12 March 2031". */
import type { Block } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import { lines, trimmed } from '../../../text/lines.js';
import { ownDate } from './own-words.js';
import { type ToldDate, zoneIn } from './told-date.js';

/** UTF-16 code units of the text, and of one line. */
const HEAD = 1500;
const LONGEST = 90;

const BEFORE =
  /^(?:[\p{L}’' -]{0,30}\b(?:published|posted|released?|issued|date|dated|updated|sent|immediate release)\b(?: on| at)?:?|for immediate release[:\s–—-]*|\p{Lu}[\p{L}. ’'-]{1,30},|[|•·–—*-])?\s*(?:on )?$/iu;
const AFTER = /^[\s.,|•·–—)-]*(?:\d{1,2}[:.]\d{2}.{0,20}|\|.*|[–—•·].*|press release|statement|remarks|transcript)?$/i;

/** Only a date with its year counts. */
export function letterhead(text: string, blocks: readonly Block[]): ToldDate | null {
  const end = Math.min(text.length, Math.max(HEAD, blocks[0]?.span[1] ?? 0), HEAD * 2);
  for (const line of lines(text, [0, end])) {
    const span = trimmed(text, line);
    const found = span[1] > span[0] && span[1] - span[0] <= LONGEST ? inLine(text, span) : null;
    if (found) return found;
  }
  return null;
}

function inLine(text: string, line: Span): ToldDate | null {
  const found = ownDate(text, line, null);
  if (!found?.whole || found.outcome.when === null) return null;
  const [before, after] = [text.slice(line[0], found.span[0]), text.slice(found.span[1], line[1])];
  if (!BEFORE.test(before) || !AFTER.test(after)) return null;
  const { when, doubts } = found.outcome;
  return { when, zone: zoneIn(when), spans: [found.span], doubts, by: 'letterhead' };
}
