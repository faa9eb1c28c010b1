/** How tags break a page into lines, and what kind of block a line is. */
import type { BlockKind } from '../../../model/report.js';
import { type PageElement, upwards } from './page-tree.js';

const BREAKING = new Set([
  '#page', 'html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div',
  'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header',
  'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'search', 'section', 'select',
  'summary', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'video', 'audio', 'iframe', 'object',
]); // prettier-ignore

/** Tags that end the line before them and after them. */
export function breaksLine(tag: string): boolean {
  return BREAKING.has(tag);
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quotation',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
};

/** The kind of a line that stands in `element`: the innermost tag that tells. */
export function kindOf(element: PageElement): BlockKind {
  for (const { tag } of upwards(element)) {
    if (HEADINGS.has(tag)) return 'heading';
    const kind = Object.hasOwn(KINDS, tag) ? KINDS[tag] : undefined;
    if (kind) return kind;
    if (tag === 'article' || tag === 'body') return 'paragraph';
  }
  return 'paragraph';
}
