/** What a reader of the page in a browser cannot see: machinery, templates and parts hidden by the page itself. */
import type { PageElement } from './page-tree.js';

const MACHINERY = new Set(
  'script style head title meta link template noscript noframes noembed iframe object embed audio video canvas svg map datalist textarea rp'.split(
    ' ',
  ),
);

/** `style="display: none"`, `style="visibility:hidden"`. */
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** Parts that a page hides only until its scripts have run. */
const SHOWN_LATER = new Set(['html', 'body', 'main', 'article']);

/** Says whether the element's text is never shown. */
export function isInvisible(element: PageElement): boolean {
  if (MACHINERY.has(element.tag)) return true;
  if (SHOWN_LATER.has(element.tag)) return false;
  const { hidden, style, type } = element.attributes;
  if (hidden !== undefined && hidden !== 'false') return true;
  if (element.tag === 'input' && type === 'hidden') return true;
  return style !== undefined && HIDDEN_STYLE.test(style);
}
