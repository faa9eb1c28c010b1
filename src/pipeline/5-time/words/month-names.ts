/** Months that are also somebody's name in a report: "Theresa May", "April Lund", "Mr. March". */
import { WEEKDAY } from './calendar-words.js';

const MONTH = '(?<month>March|April|May|June|August)';
const LEADS =
  'In|Since|Until|Till|By|From|Through|During|Before|After|Of|For|Between|And|To|Or|On|The|This|That|Last|Next|Early|Late|Mid|It|But|As|When|While|Then|Our|Its|His|Her|Their';

const FAMILY = new RegExp(`(?<![\\p{L}])(?!(?:${LEADS}|${WEEKDAY})\\b)\\p{Lu}\\p{Ll}+\\.? ${MONTH}(?![\\p{L}]| \\d)`, 'gu');
const GIVEN = new RegExp(
  `(?<!\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Oo]f|[Bb]y|[Ff]rom|[Ll]ast|[Nn]ext) )\\b${MONTH} \\p{Lu}\\p{Ll}+ (?:said|told|says|added|asked|wrote|was|is|has|had)\\b`,
  'gu',
);
const SPEAKING = new RegExp(`(?<![\\p{L}])${MONTH} (?:said|says|told|added|asked|wrote|warned|insisted)\\b`, 'gu');

/** In lower case. */
export function monthNames(text: string): ReadonlySet<string> {
  return new Set(
    [FAMILY, GIVEN, SPEAKING].flatMap(pattern =>
      Array.from(text.matchAll(pattern), ({ groups }) => groups?.month?.toLowerCase() ?? ''),
    ),
  );
}
