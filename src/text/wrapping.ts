/** Tells a line break that only wraps a paragraph ("the minister\nsaid") from one that ends it, by the widths of the lines. */

const NARROWEST = 30;
const WIDEST = 120;
const SENTENCE_END = /[.!?:…][)\]"'”’»]*$/;
const LIST_ITEM = /^(?:[-*•–—#+]|\d{1,3}[.)])\s/;
/** The marks before a line of a quoted letter: "> ", "> > ". */
const QUOTE_MARKS = /^[ \t]{0,3}(?:>[ \t]?)*/;

/** Says whether the break between two lines of this text only wraps. */
export type Wraps = (line: string, next: string) => boolean;

interface Break {
  readonly line: string;
  readonly next: string;
}

/** Judges the lines of a text ("" is an empty line): in a wrapped text the next word would not have fitted on almost every line. */
export function wrapping(lines: readonly string[]): Wraps {
  const groups = breaksByParagraph(lines);
  const width = groups.flat().reduce((widest, { line }) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return () => false;
  const fits = ({ line, next }: Break) => line.length + 1 + firstWord(next).length <= width * 0.85;
  const wrapped = groups.filter(breaks => breaks.filter(at => !fits(at)).length >= breaks.length * 0.75).flat();
  const running = wrapped.filter(({ line }) => !SENTENCE_END.test(line));
  if (wrapped.length < groups.flat().length * 0.5 || running.length < wrapped.length * 0.5) return () => false;
  return (line, next) => isInner(line, next) && (!fits({ line: line.trimEnd(), next }) || /^\p{Ll}/u.test(words(next)));
}

/** The breaks between lines with words, those of one paragraph together: a letter's header has other lines than its text. */
function breaksByParagraph(lines: readonly string[]): readonly (readonly Break[])[] {
  const groups: Break[][] = [[]];
  lines.forEach((line, i) => {
    const next = lines[i + 1] ?? '';
    if (isInner(line, next)) groups.at(-1)?.push({ line: line.trimEnd(), next });
    else if (next.trim() === '') groups.push([]);
  });
  return groups.filter(breaks => breaks.length > 0);
}

function isInner(line: string, next: string): boolean {
  if (words(line) === '' || words(next) === '') return false;
  return depth(line) === depth(next) && !LIST_ITEM.test(words(next));
}

function depth(line: string): number {
  return (QUOTE_MARKS.exec(line)?.[0] ?? '').replace(/[^>]/g, '').length;
}

function words(line: string): string {
  return line.replace(QUOTE_MARKS, '').trim();
}

function firstWord(line: string): string {
  return /^\S*/.exec(words(line))?.[0] ?? '';
}
