/** Marks the page's furniture by what its elements are called, sparing what plainly holds the article. */
import type { RemovalReason } from '../../../model/report.js';
import { reasonOf } from './element-reason.js';
import type { Page, PageElement } from './page-tree.js';
import type { Line } from './read-lines.js';
import { weighElements } from './weigh-lines.js';

/** The reason why an element is furniture, or stands in some; `null` for the rest of the page. */
export type Marks = (element: PageElement) => RemovalReason | null;

const NEVER = new Set(['#page', 'html', 'body', 'main', 'h1', 'h2', 'h3', 'p', 'a', 'time']);
/** Tags that are furniture even around a headline: the logo of a site is often an `<h1>`. */
const AROUND_HEADLINES = new Set(['nav', 'header', 'footer', 'aside']);
/** An element with more of the page's prose than this is the article, whatever its name: `<div class="with-sidebar">`. */
const ARTICLE_SHARE = 0.35;
/** Furniture that may hold more prose than a short article does. */
const LONG: ReadonlySet<RemovalReason> = new Set(['comments', 'cookie-banner']);

export function markFurniture(page: Page, lines: readonly Line[]): Marks {
  const { good } = weighElements(page, lines.map(line => ({ line, reason: null })));
  const headlines = headlinesBelow(page);
  const limit = ARTICLE_SHARE * (good[0] ?? 0);
  const marks: (RemovalReason | null)[] = [];
  for (const element of page.elements) {
    const above = element.parent ? (marks[element.parent.place] ?? null) : null;
    const own = NEVER.has(element.tag) ? null : reasonOf(element);
    const isArticle = own !== null && !LONG.has(own) && (good[element.place] ?? 0) > limit;
    const isPage = headlines[element.place] === 1 && !AROUND_HEADLINES.has(element.tag);
    marks.push(own !== null && !isArticle && !isPage ? own : above);
  }
  return element => marks[element.place] ?? null;
}

/** By place: 1 where the element holds the main headline or the `<main>` part. */
function headlinesBelow(page: Page): Uint8Array {
  const below = new Uint8Array(page.elements.length);
  for (let place = page.elements.length - 1; place > 0; place -= 1) {
    const element = page.elements[place];
    if (!element) continue;
    if (element.tag === 'h1' || element.tag === 'main') below[place] = 1;
    if (below[place] === 1 && element.parent) below[element.parent.place] = 1;
  }
  return below;
}
