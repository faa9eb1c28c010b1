/** The line above a report that says who wrote it: "By Jane Orlo and Tom Vess", "Jane Orlo, Talmark | 4 April 2031 10:00 GMT". */
import type { Block } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import { DATE_WORDS } from '../dateline/date-words.js';
import { NAME } from './name-pattern.js';

/** How many blocks from the top it may stand in. */
const REACH = 6;
const LONGEST = 200;

const NAMES = `${NAME}(?:, ${NAME})*(?:,? (?:and|&) ${NAME})?`;
/** An agency, an office, a place: "Norvan Press", "in Talmark", "Political Correspondent". */
const REST = "(?:,? (?:in|of|for|at) |, |\\s?[|·•/]\\s?|\\s[–—-]\\s)[\\p{L}\\d .,:'’/()|–—-]{2,100}";
const PATTERNS: readonly RegExp[] = [
  // By Jane Orlo and Tom Vess · By JANE ORLO, Norvan Press · By Jane Orlo | 4 April 2031
  new RegExp(`^(?:[Bb]y|BY|(?:Written|Story|Reported) by):?\\s+(?!${DATE_WORDS}\\b)${NAMES}(?:${REST})?$`, 'u'),
  // By Norvan Press Staff · By Staff Writer · By Our Correspondent
  /^(?:[Bb]y|BY):?\s+(?:\p{L}+ ){0,3}(?:[Ss]taff(?: [Ww]riters?| [Rr]eporters?)?|STAFF|[Cc]orrespondents?|[Aa]gencies)$/u,
  // Jane Orlo, Talmark | 4 April 2031 10:00 GMT · Jane Orlo - April 4, 2031
  new RegExp(
    `^${NAMES}(?:, [\\p{L} .-]{2,40})?(?:\\s?[|·•]\\s?|\\s[–—-]\\s)(?:(?:[Uu]pdated|[Pp]ublished):? )?(?:${DATE_WORDS})[\\p{L}\\d ,:.+()|–—-]{0,60}$`,
    'u',
  ),
];

/** The span of the whole line, or `null`. */
export function findByline(text: string, blocks: readonly Block[]): Span | null {
  const block = blocks.slice(0, REACH).find(({ span }) => isByline(text.slice(...span)));
  return block ? block.span : null;
}

/** Whether a whole line is one. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST && PATTERNS.some(pattern => pattern.test(line));
}
