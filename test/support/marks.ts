/**
 * Reads texts with their spans written in: `[s1:The minister] [k1:said] [c1:that [s2:Ostmark] [k2:promised] [c2:to wait]].` is a source, a cue
 * and a content that belong together by their number; marks may stand inside marks, and `[s1+2:She]` is the source of two. Other square
 * brackets are part of the text.
 */
import type { Span } from '../../src/model/span.js';
import type { Role } from '../../src/model/statement.js';

export interface Mark {
  readonly role: Role;
  readonly numbers: readonly string[];
  readonly span: Span;
}

export interface Unmarked {
  readonly text: string;
  /** In the order in which they open. */
  readonly marks: readonly Mark[];
}

const BRACKET = /\[([skc])(\d{1,2}(?:\+\d{1,2})*):|[[\]]/g;
const ROLES: ReadonlyMap<string | undefined, Role> = new Map([
  ['s', 'source'],
  ['k', 'cue'],
  ['c', 'content'],
]);

interface Opened {
  readonly role: Role | undefined;
  readonly numbers: readonly string[];
  readonly start: number;
}

/** Throws where a mark is never closed. */
export function unmarked(source: string): Unmarked {
  const open: Opened[] = [];
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(BRACKET)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const closed = match[0] === ']' ? open.pop() : undefined;
    if (closed?.role) marks.push({ role: closed.role, numbers: closed.numbers, span: [closed.start, text.length] });
    else if (match[1] === undefined) text += match[0];
    if (match[0] !== ']') open.push({ role: ROLES.get(match[1]), numbers: match[2]?.split('+') ?? [], start: text.length });
  }
  const left = open.find(({ role }) => role !== undefined);
  if (left) throw new Error(`A mark is never closed: ${left.role} ${left.numbers.join('+')}.`);
  return { text: text + source.slice(from), marks: marks.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]) };
}
