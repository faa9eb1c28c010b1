/** How tags break a page into lines, and what kind of block a line is. */
import type { BlockKind } from '../../../model/report.js';

const BREAKING = new Set(
  (
    '#page html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section select summary table caption thead ' +
    'tbody tfoot tr ul video audio iframe object'
  ).split(' '),
);

/** Says whether a tag ends the line before it and the line within it. */
export function breaksLine(tag: string): boolean {
  return BREAKING.has(tag);
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['article', 'paragraph'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(tag => [tag, 'heading'] as const),
  ['blockquote', 'quotation'],
  ...['li', 'dt', 'dd'].map(tag => [tag, 'list-item'] as const),
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** The kind of the lines that stand in a tag; `null` where the tag around it tells: a `<p>` in a `<blockquote>` is a quotation. */
export function kindOfTag(tag: string): BlockKind | null {
  return KINDS.get(tag) ?? null;
}
