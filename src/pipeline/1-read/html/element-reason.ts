/** Says of one element, by its tag, role, names and label, whether it is page furniture and of which kind. */
import type { RemovalReason } from '../../../model/report.js';
import { namesOf } from './element-names.js';
import { FURNITURE_PAIRS, FURNITURE_WORDS } from './furniture-names.js';
import type { PageElement } from './page-tree.js';

const BY_TAG: ReadonlyMap<string, RemovalReason> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'boilerplate'],
  ['aside', 'related-links'],
  ['figcaption', 'picture-caption'],
  ['button', 'boilerplate'],
  ['select', 'boilerplate'],
  ['dialog', 'boilerplate'],
  ['form', 'boilerplate'],
]);

const BY_ROLE: ReadonlyMap<string, RemovalReason> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['banner', 'navigation'],
  ['contentinfo', 'boilerplate'],
  ['complementary', 'related-links'],
  ['dialog', 'boilerplate'],
  ['alertdialog', 'boilerplate'],
  ['search', 'navigation'],
  ['form', 'boilerplate'],
]);

/**
 * `<div class="related-links">` → `related-links`, `<nav>` → `navigation`; `null` for `<div class="article-body">`.
 * `inArticle` says that it stands in an `<article>` or in `<main>`.
 */
export function reasonOf(element: PageElement, inArticle: boolean): RemovalReason | null {
  const byName = byNames(namesOf(element)) ?? BY_ROLE.get(element.attributes.role ?? '') ?? BY_TAG.get(element.tag);
  return byName ?? (element.tag === 'header' ? ofHeader(inArticle) : null);
}

function byNames(names: readonly string[]): RemovalReason | null {
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? '';
    const reason = FURNITURE_PAIRS.get(`${name} ${names[at + 1] ?? ''}`) ?? FURNITURE_WORDS.get(name);
    if (reason) return reason;
  }
  return null;
}

/** `<header>` of an article holds its headline, standfirst and byline; that of the page its menus. */
function ofHeader(inArticle: boolean): RemovalReason {
  return inArticle ? 'metadata' : 'navigation';
}
