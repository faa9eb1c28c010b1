/** Lists of other articles: "Related articles", "Most read", with the titles under them. */
import { isProse, type Unit } from '../unit.js';
import type { FurnitureRule } from './furniture-rule.js';

/** A heading that heads nothing but links. */
const LIST =
  /^(?:related(?: (?:articles?|stories|posts?|news|topics|content|links|coverage|reading))?|most (?:read|popular|viewed|shared|commented|watched)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories| reading)?|trending(?: now)?|editors?['’]?s?['’]? picks?|what to read next|popular now|more (?:news|stories)|similar articles|top stories)\s*:?$/i;
/** A heading that may also be the report's own: taken only where titles follow. */
const PERHAPS =
  /^(?:more (?:from|on|in) [^.!?:]{2,40}|latest(?: news| stories)?|read next|in other news|see also|also in the news)\s*:?$/i;

export const relatedLinks: FurnitureRule = {
  reason: 'related-links',
  finds: (units, at) => {
    const heading = units[at]?.text ?? '';
    if (!LIST.test(heading) && !PERHAPS.test(heading)) return 0;
    const titles = titlesAfter(units, at + 1);
    return LIST.test(heading) || titles > 1 ? 1 + titles : 0;
  },
};

/** Lines like titles; the last one before prose is left, for it may head that prose, unless it stands in a list with marks. */
function titlesAfter(units: readonly Unit[], from: number): number {
  let end = from;
  while (isTitle(units[end]) && (end <= from + 1 || units[end]?.apart === units[from + 1]?.apart)) end += 1;
  const last = units[end - 1];
  const next = units[end];
  const mayHead = end > from && next !== undefined && isProse(next) && last !== undefined && !isMarked(last) && last.apart;
  return end - from - (mayHead ? 1 : 0);
}

function isTitle(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.text.length <= 150 && (isMarked(unit) || !/[.:;,]["'”’»)\]]*$/.test(unit.text));
}

function isMarked({ text }: Unit): boolean {
  return /^(?:[-*•–]|\d{1,2}[.)])\s/.test(text);
}
