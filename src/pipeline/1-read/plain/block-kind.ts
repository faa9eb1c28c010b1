/** What a piece of a plain text is: a heading, a paragraph, a quotation, an item of a list; or a mere line drawn between pieces. */
import type { BlockKind } from '../../../model/report.js';
import { isProse, type Unit } from './unit.js';

const QUOTED = /^>\s?/;
const ITEM = /^(?:[-*•‣◦+]\s|\d{1,3}[.)]\s|\([a-z\d]{1,3}\)\s)/i;
/** A dash starts an item only among others; alone it starts a line that somebody speaks. */
const DASHED = /^[–—]\s/;
/** "* * *", "-----", "=====" */
const DRAWN = /^[\s*_=~#\-–—·•.]+$/;
const ENDS_SENTENCE = /(?:[.!;,…—–]|\s-)\s?["'”’»)\]]*$/;

/** Words that no heading ends with: a paragraph was cut there. */
const BREAKS_OFF = /\s(?:the|an?|of|and|or|that|with|from|their|his|its|which|who|was|were|is|are)$/;

/** `null` where there are no words. */
export function blockKind(units: readonly Unit[], at: number): BlockKind | null {
  const unit = units[at];
  if (!unit || DRAWN.test(unit.text)) return null;
  if (QUOTED.test(unit.text)) return 'quotation';
  if (/^#{1,6}\s/.test(unit.text) || isHeading(units, at)) return 'heading';
  if (ITEM.test(unit.text) || (DASHED.test(unit.text) && isAmongDashes(units, at))) return 'list-item';
  return 'paragraph';
}

/** Length of what marks a list item ("- ", "2) ", "– "): it is no part of the item's words. */
export function itemMarkLength(text: string): number {
  return (ITEM.exec(text) ?? DASHED.exec(text))?.[0].length ?? 0;
}

function isAmongDashes(units: readonly Unit[], at: number): boolean {
  return [units[at - 1], units[at + 1]].some(unit => unit !== undefined && !unit.apart && DASHED.test(unit.text));
}

/** Short, of one line, not ending like a sentence, and with words after it that are longer: "Envoys meet at the lake". */
function isHeading(units: readonly Unit[], at: number): boolean {
  const { text } = units[at] ?? { text: '' };
  if (text.length > 150 || /[\n\r]/.test(text) || ITEM.test(text) || !/^["'“‘«„(]?[\p{Lu}\d]/u.test(text)) return false;
  if (BREAKS_OFF.test(text) || (text.includes('?') && !isQuestion(text))) return false;
  if (ENDS_SENTENCE.test(text)) return at === 0 && endsAsTitle(units);
  return followedByWords(units, at);
}

/** "What comes next?"; not a line that somebody speaks ("Q: Who pays?") nor the last of several sentences. */
function isQuestion(text: string): boolean {
  return text.length <= 80 && /^[^.!?:“”"]*\?$/.test(text) && !/^Q\b/.test(text);
}

/** A colon leads to what follows, a heading stands over it; under a heading may stand another. */
function followedByWords(units: readonly Unit[], at: number): boolean {
  if (/:$/.test(units[at]?.text ?? '')) return false;
  return units.slice(at + 1, at + 4).some(unit => isProse(unit) || ITEM.test(unit.text));
}

/** "Envoys meet at the lake." over "TALMARK (Norvan Press) — …": a first line with a full stop, when a report starts under it. */
function endsAsTitle(units: readonly Unit[]): boolean {
  return /^(?:By \p{Lu}|\p{Lu}{3}[\p{Lu}\s,/.'’-]*(?:,[^.()]{3,30}|\.)?\s?(?:\([^)]{2,40}\)\s?)?(?:[—–-]|--)\s?)/u.test(
    units[1]?.text ?? '',
  );
}
