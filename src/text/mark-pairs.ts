/** Which opening mark belongs to which closing mark within one paragraph: one pass with a stack. */
import { CLOSERS, type Mark } from './marks.js';

export interface MarkPairs {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  /** Opening marks that nothing closes. */
  readonly unclosed: readonly Mark[];
  /** Double closing marks that nothing opened; a single one may be an apostrophe and is never listed. */
  readonly unopened: readonly Mark[];
}

/** `text` only to look at the words beside single marks. */
export function pairMarks(text: string, marks: readonly Mark[]): MarkPairs {
  const stack: Mark[] = [];
  const pairs: { open: Mark; close: Mark }[] = [];
  const unopened: Mark[] = [];
  const apostrophe = possessives(text, marks);
  for (const mark of marks) {
    if (apostrophe.has(mark) || isFeetAndInches(text, mark)) continue;
    const depth = mark.closes ? opener(stack, mark) : -1;
    const open = stack[depth];
    if (open) {
      stack.length = depth;
      pairs.push({ open, close: mark });
    } else if (mark.opens) stack.push(mark);
    else if (mark.family === 'double' && !isInch(text, mark)) unopened.push(mark);
  }
  return { pairs, unclosed: stack, unopened };
}

/** Deepest search: a hostile run of opening marks must not make every closing mark walk through all of them. */
const REACH = 8;

function opener(stack: readonly Mark[], close: Mark): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - REACH); i -= 1) {
    const open = stack[i];
    if (open && closes(open.glyph, close.glyph)) return i;
    if (open?.family === 'double' && close.family === 'single') return -1;
  }
  return -1;
}

const BY_OPENER: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(CLOSERS));

function closes(open: string, close: string): boolean {
  return BY_OPENER.get(open)?.includes(close) ?? false;
}

/** "‘The ministers’ talks failed’": a mark after "s" or "in" is an apostrophe where a later one can close. */
function possessives(text: string, marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  let closesLater = false;
  for (const mark of marks.toReversed()) {
    if (mark.family !== 'single') continue;
    const suspect = /(?:s|in)['’]\s\p{L}/iu.test(text.slice(mark.span[0] - 2, mark.span[1] + 2));
    if (suspect && closesLater) found.add(mark);
    else if (!suspect) closesLater = !mark.opens;
  }
  return found;
}

/** "a 12" gun": where no quotation is open. */
function isInch(text: string, mark: Mark): boolean {
  return /["”]|''/.test(mark.glyph) && /\d/.test(text.charAt(mark.span[0] - 1));
}

/** "he is 6'2” tall": in a quotation too. */
function isFeetAndInches(text: string, { glyph, span: [at] }: Mark): boolean {
  return /["”]/.test(glyph) && /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at));
}
