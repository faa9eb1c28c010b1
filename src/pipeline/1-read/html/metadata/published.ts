/** When the page says it was published. */
import { type Page, upwards } from '../page-tree.js';
import { isoDate } from './iso-date.js';
import type { JsonObject } from './json-ld.js';
import type { MetaTags } from './meta-tags.js';

/** Most trustworthy first: those that only ever mean publication, then those that may mean any date. */
const NAMES = (
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date ' +
  'dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date pubdate publishdate ' +
  'publish-date publication_date article.published article:published cxenseparse:recs:publishtime ' +
  'citation_publication_date datecreated date'
).split(' ');

/** Pages with more dates are lists. */
const DATE_LIMIT = 200;

/** ".../2031/04/03/talks-resume". */
const IN_ADDRESS = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)/;

/** ISO 8601, or `null`. */
export function findPublished(
  page: Page,
  url: string | null,
  descriptions: readonly JsonObject[],
  tags: MetaTags,
): string | null {
  const declared = [
    ...descriptions.map(({ datePublished }) => datePublished),
    ...NAMES.flatMap(name => tags.get(name) ?? []),
    ...datesOnPage(page),
    url === null ? null : IN_ADDRESS.exec(url)?.slice(1).join('-'),
    ...descriptions.map(({ dateCreated }) => dateCreated),
  ];
  for (const value of declared) {
    const date = typeof value === 'string' ? isoDate(value) : null;
    if (date) return date;
  }
  return null;
}

/** `<time datetime>` and `itemprop="datePublished"` outside of comments, menus and lists of other articles; marked ones first. */
function datesOnPage(page: Page): readonly (string | undefined)[] {
  const dated = page.elements
    .filter(({ tag, attributes }) => tag === 'time' || attributes.itemprop === 'datePublished')
    .slice(0, DATE_LIMIT);
  const marked = dated.filter(({ attributes }) => attributes.itemprop === 'datePublished' || attributes.pubdate !== undefined);
  const own = dated.filter(
    element => ![...upwards(element)].some(({ tag }) => tag === 'aside' || tag === 'nav' || tag === 'li' || tag === 'footer'),
  );
  return [...marked, ...own].map(({ attributes }) => attributes.datetime ?? attributes.content);
}
