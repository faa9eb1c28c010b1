/** Lines that pages repeat at their top or bottom, and the numbers of the pages: no part of the text. */
import type { Line } from './line.js';

/** The parts of a page where they stand. */
const TOP = 0.14;
const BOTTOM = 0.86;
/** "7" · "- 7 -" · "Page 7 of 12" · "7/12" · "vii" */
const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:page\s|p\.\s?|seite\s)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|\/|von|\|)\s?\d{1,4})?(?:\s?[-–—])?$/i;

/** What a browser prints round a page: "4/3/31, 10:15 AM Talks at the lake" above, "https://news.example/talks 1/2" below. */
const PRINTED =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s.*)?|(?:https?|file):\S+(?:\s\d{1,4}\/\d{1,4})?)$/;

/** A browser prints two lines of two parts; a page of addresses alone would be compared with itself. */
const MOST_PRINTED = 20;

/** The lines of `pages` that are such. */
export function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const margins = pages.map(lines => lines.filter(({ height }) => height < TOP || height > BOTTOM));
  const pagesWith = new Map<string, number>();
  for (const lines of margins) {
    for (const key of new Set(lines.map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const least = pages.length <= 6 ? 2 : 3;
  return new Set(
    margins.flatMap(lines => {
      const printed = lines
        .filter(({ text }) => PRINTED.test(text))
        .slice(0, MOST_PRINTED)
        .map(({ y }) => y);
      return lines.filter(
        line =>
          PAGE_NUMBER.test(line.text) ||
          printed.some(y => Math.abs(y - line.y) < 2) ||
          (pagesWith.get(keyOf(line)) ?? 0) >= least,
      );
    }),
  );
}

/** The same words at the same height; numbers count up. */
function keyOf({ text, height }: Line): string {
  return `${Math.round(height * 25)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}
