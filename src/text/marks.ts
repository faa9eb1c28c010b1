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

const MARK = /``|''(?!')|[“”„‟"«»‹›「」『』‘’‚']/g;
const SINGLE = new Set(['‘', '’', '‚', "'"]);
const LEANS_OPEN = new Set(['“', '„', '«', '‹', '「', '『', '‘', '‚', '``']);
const LEANS_CLOSED = new Set(['”', '»', '›', '」', '』', '’', '‟']);
const BEFORE_OPENING = /^$|[\s\p{Cf}([{<>\-–—/:=|*_“„«‘"']/u;
const AFTER_CLOSING = /^$|[\s\p{Cf})\]}<>\-–—/:;,.!?…|*_”»’“"'¹²³]/u;

/** In order of the text; `span` is one paragraph. */
export function marks(text: string, [from, to]: Span): readonly Mark[] {
  const paragraph = text.slice(from, to);
  const found = Array.from(paragraph.matchAll(MARK), match => mark(paragraph, match[0], match.index)).filter(
    ({ opens, closes }) => opens || closes,
  );
  return openBeforeClosing(paragraph, found).map(each => ({ ...each, span: [each.span[0] + from, each.span[1] + from] }));
}

function mark(paragraph: string, glyph: string, at: number): Mark {
  const before = paragraph.charAt(at - 1);
  const after = paragraph.slice(at + glyph.length, at + glyph.length + 2);
  const mayOpen = BEFORE_OPENING.test(before) && /^(?![,;:!?)\]]|\.(?:\s|$))\S/.test(after);
  const mayClose = AFTER_CLOSING.test(after.charAt(0)) && /\S/.test(before);
  const span: Span = [at, at + glyph.length];
  if (SINGLE.has(glyph)) return { glyph, span, family: 'single', ...single(paragraph, glyph, span, { mayOpen, mayClose }) };
  const misplaced = mayOpen && !mayClose && isMisplaced(paragraph, span);
  return {
    glyph,
    span,
    family: 'double',
    ...double(glyph, { first: before === '', last: !/\S/.test(after.charAt(0)), mayOpen, mayClose: mayClose || misplaced }),
  };
}

/** "We stay, "Marr said: a closing mark on the wrong side of the blank. */
function isMisplaced(paragraph: string, [at, end]: Span): boolean {
  return /[,.!?]\s$/.test(paragraph.slice(Math.max(0, at - 2), at)) && SPEAKER.test(paragraph.slice(end, end + 60));
}
const SPEAKER = /^(?:[\p{L}.’'-]+\s){1,4}(?:said|says|added|stated|stressed|noted|emphasi[sz]ed|explained|told|asked)\b/u;

/** "such issues as"this" and": between two letters, a straight mark before one that can only close is one that opens. */
function openBeforeClosing(paragraph: string, found: readonly Mark[]): readonly Mark[] {
  const doubles = found.filter(({ family }) => family === 'double');
  const next = new Map(doubles.map((each, i) => [each, doubles[i + 1]]));
  return found.map(each => {
    const later = next.get(each);
    const between =
      each.opens && each.closes && /\S/.test(paragraph.charAt(each.span[0] - 1)) && /\S/.test(paragraph.charAt(each.span[1]));
    return between && later?.closes && !later.opens ? { ...each, closes: false } : each;
  });
}

interface Setting {
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

/** Marks that their neighbours say nothing clear of (« so », part:"So) go by their shape, straight ones by their turn. */
function double(
  glyph: string,
  { first, last, mayOpen, mayClose }: Setting & { readonly first: boolean; readonly last: boolean },
) {
  const clear = mayOpen !== mayClose;
  if (LEANS_OPEN.has(glyph)) return { opens: !clear || mayOpen, closes: !mayOpen && (mayClose || last) };
  if (LEANS_CLOSED.has(glyph)) return { opens: mayOpen && !mayClose, closes: mayClose || !first };
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
