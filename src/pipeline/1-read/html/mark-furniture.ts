/** Marks the page's furniture by what its elements are called, sparing what plainly holds the article. */
import type { RemovalReason } from '../../../model/report.js';
import { isNamedBody } from './body-names.js';
import { reasonOf } from './element-reason.js';
import type { Page, PageElement } from './page-tree.js';
import type { Line } from './read-lines.js';
import { weighElements } from './weigh-lines.js';

/** The reason why an element is furniture, or stands in some; `null` for the rest of the page. */
export type Marks = (element: PageElement) => RemovalReason | null;

const NEVER = new Set(['#page', 'html', 'body', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'time', 'blockquote']);
/** Tags that are furniture even around a headline: the logo of a site is often an `<h1>`. */
const AROUND_HEADLINES = new Set(['nav', 'header', 'footer', 'aside']);
/** An element with more of the page's prose than this is the article, whatever its name: `<div class="with-sidebar">`. */
const ARTICLE_SHARE = 0.35;
/** Furniture that may hold more prose than a short article does. */
const LONG: ReadonlySet<RemovalReason> = new Set(['comments', 'cookie-banner']);

export function markFurniture(page: Page, lines: readonly Line[]): Marks {
  const { good } = weighElements(
    page,
    lines.map(line => ({ line, reason: null })),
  );
  const holding = contentsBelow(page);
  const inArticle = withinArticles(page);
  const limit = ARTICLE_SHARE * (good[0] ?? 0);
  const marks: (RemovalReason | null)[] = [];
  for (const element of page.elements) {
    const above = inherited(element, element.parent ? (marks[element.parent.place] ?? null) : null);
    const own = NEVER.has(element.tag) ? null : withinComments(reasonOf(element, inArticle[element.place] === 1), above);
    const isArticle = own !== null && !LONG.has(own) && (good[element.place] ?? 0) > limit;
    const isPage = own !== null && wrapsPage(element, own, holding[element.place] ?? 0);
    marks.push(own !== null && !isArticle && !isPage ? own : above);
  }
  return element => marks[element.place] ?? null;
}

/** By place: 1 where the element is an `<article>` or `<main>` or stands in one. Handed down, so that no element looks up its whole line. */
function withinArticles(page: Page): Uint8Array {
  const within = new Uint8Array(page.elements.length);
  for (const { place, tag, parent } of page.elements) {
    within[place] = tag === 'article' || tag === 'main' || (parent && within[parent.place] === 1) ? 1 : 0;
  }
  return within;
}

/** A post quoted from a social network is the article's, though it stands in a `class="social-embed"`. */
function inherited({ tag }: PageElement, above: RemovalReason | null): RemovalReason | null {
  return tag === 'blockquote' && above === 'sharing' ? null : above;
}

/** The name over a reader's comment is no byline: `<p class="comment-author">`; the form below the comments stays one. */
function withinComments(own: RemovalReason | null, above: RemovalReason | null): RemovalReason | null {
  return above === 'comments' && own !== 'comment-form' ? null : own;
}

const HEADLINE = 1;
const NAMED_BODY = 2;

/** `<div class="comments-open">` round everything is no comment, `<header>` round a headline is still a header. */
function wrapsPage({ tag }: PageElement, own: RemovalReason, contents: number): boolean {
  const hasHeadline = (contents & HEADLINE) !== 0 && !AROUND_HEADLINES.has(tag);
  return hasHeadline || (LONG.has(own) && (contents & NAMED_BODY) !== 0);
}

/** By place: whether the element holds the main headline or the `<main>` part, and whether it holds a body by name. */
function contentsBelow(page: Page): Uint8Array {
  const below = new Uint8Array(page.elements.length);
  for (let place = page.elements.length - 1; place > 0; place -= 1) {
    const element = page.elements[place];
    if (!element) continue;
    const contents = (below[place] ?? 0) | contentsOf(element);
    below[place] = contents;
    if (element.parent) below[element.parent.place] = (below[element.parent.place] ?? 0) | contents;
  }
  return below;
}

function contentsOf(element: PageElement): number {
  if (element.tag === 'h1' || element.tag === 'main') return HEADLINE;
  return isNamedBody(element) ? NAMED_BODY : 0;
}
