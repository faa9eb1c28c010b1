/** Tells a line break that only wraps a paragraph ("the minister\nsaid") from one that ends it, by the widths of the lines. */

const NARROWEST = 30;
const WIDEST = 120;
const SENTENCE_END = /[.!?:…][)\]"'”’»]*$/;
const LIST_ITEM = /^(?:[-*•–—#+]|\d{1,3}[.)])\s/;
/** The marks before a line of a quoted letter: "> ", "> > ". */
const QUOTE_MARKS = /^[ \t]{0,3}(?:>[ \t]?)*/;

/** Says whether the break between two lines of this text only wraps. */
export type Wraps = (line: string, next: string) => boolean;

/** Judges the lines of a text ("" is an empty line): in a wrapped text the next word would not have fitted on almost every line. */
export function wrapping(lines: readonly string[]): Wraps {
  const inner = lines.flatMap((line, i) =>
    isInner(line, lines[i + 1]) ? [{ line: line.trimEnd(), next: lines[i + 1] ?? '' }] : [],
  );
  const width = inner.reduce((widest, { line }) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return () => false;
  const fits = (line: string, next: string) => line.trimEnd().length + 1 + firstWord(next).length <= width * 0.85;
  const full = inner.filter(({ line, next }) => !fits(line, next));
  const running = inner.filter(({ line }) => !SENTENCE_END.test(line));
  if (full.length < inner.length * 0.75 || running.length < inner.length * 0.5) return () => false;
  return (line, next) => isInner(line, next) && (!fits(line, next) || /^\p{Ll}/u.test(words(next)));
}

function isInner(line: string, next: string | undefined): boolean {
  if (next === undefined || words(line) === '' || words(next) === '') return false;
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
