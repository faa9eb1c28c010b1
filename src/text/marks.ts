/** The quotation marks of a paragraph, each with the directions that its shape and its neighbours allow; apostrophes left out. */
import type { Span } from '../model/span.js';

export type Glyph = keyof typeof CLOSERS;

export interface Mark {
  readonly glyph: string;
  readonly span: Span;
  /** `single`: ‘ ’ ' ‚, which may be apostrophes; `double`: every other. */
  readonly family: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What may close each opening mark, mixed pairs included: “so", „so“, »so«, ``so''. */
export const CLOSERS = {
  '“': ['”', '"', "''", '“', '‟'],
  '”': ['”'],
  '„': ['“', '”', '"', '‟'],
  '‟': ['”'],
  '"': ['"', '”', '“', "''"],
  '``': ["''", '"', '”'],
  "''": ["''", '"'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '「': ['」'],
  '『': ['』'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'", '’'],
} as const satisfies Record<string, readonly string[]>;

const MARK = /``|(?<!')''(?!')|[“”„‟"«»‹›「」『』‘’‚']/g;
const SINGLE = new Set(['‘', '’', '‚', "'"]);
const LEANS_OPEN = new Set(['“', '„', '«', '‹', '「', '『', '‘', '‚', '``']);
const LEANS_CLOSED = new Set(['”', '»', '›', '」', '』', '’', '‟']);
const BEFORE_OPENING = /^$|[\s([{<>\-–—/:=|*_“„«‘"']/;
const AFTER_CLOSING = /^$|[\s)\]}<>\-–—/:;,.!?…|*_”»’“"'\d¹²³]/;

/** In order of the text; `span` is one paragraph. */
export function marks(text: string, [from, to]: Span): readonly Mark[] {
  const paragraph = text.slice(from, to);
  return Array.from(paragraph.matchAll(MARK), match => mark(paragraph, match[0], match.index))
    .filter(found => found.opens || found.closes)
    .map(found => ({ ...found, span: [found.span[0] + from, found.span[1] + from] }));
}

function mark(paragraph: string, glyph: string, at: number): Mark {
  const before = paragraph.charAt(at - 1);
  const after = paragraph.charAt(at + glyph.length);
  const mayOpen = BEFORE_OPENING.test(before) && /\S/.test(after);
  const mayClose = AFTER_CLOSING.test(after) && /\S/.test(before);
  const span: Span = [at, at + glyph.length];
  if (SINGLE.has(glyph)) return { glyph, span, family: 'single', ...single(paragraph, glyph, span, { mayOpen, mayClose }) };
  return { glyph, span, family: 'double', ...double(glyph, { before, mayOpen, mayClose }) };
}

/** Marks that their neighbours say nothing clear of (« so », part:"So) go by their shape, straight ones by their turn. */
function double(glyph: string, { before, mayOpen, mayClose }: { before: string; mayOpen: boolean; mayClose: boolean }) {
  const clear = mayOpen !== mayClose;
  if (LEANS_OPEN.has(glyph)) return { opens: !clear || mayOpen, closes: !mayOpen && mayClose };
  if (LEANS_CLOSED.has(glyph)) return { opens: mayOpen && !mayClose, closes: mayClose || before !== '' };
  return clear ? { opens: mayOpen, closes: mayClose } : { opens: true, closes: true };
}

/** Years and words cut at the front: '90s, 'em, 'til, rock 'n' roll. */
const ELISION = /^(?:\d0s|tis|twas|em|til|till|cause|cos|bout|round|n|im|s)\b/i;

function single(
  paragraph: string,
  glyph: string,
  [at, end]: Span,
  { mayOpen, mayClose }: { mayOpen: boolean; mayClose: boolean },
) {
  const next = paragraph.slice(end, end + 6);
  const elided = ELISION.test(next) || (glyph !== '‘' && /^\d\d\b/.test(next));
  const shortened = /['‘’]n$/i.test(paragraph.slice(Math.max(0, at - 2), at));
  const opens = mayOpen && !mayClose && !elided && glyph !== '’';
  return { opens, closes: mayClose && !shortened && glyph !== '‚' && (glyph !== '‘' || !mayOpen) };
}
