/** Who the page says wrote the article. */
import { type Page, rawText } from '../page-tree.js';
import { asList, isObject, type JsonObject } from './json-ld.js';
import type { MetaTags } from './meta-tags.js';
import { plainText } from './plain-text.js';

const NAMES = (
  'author parsely-author sailthru.author article:author article:author_name og:article:author dc.creator ' +
  'dcterms.creator byl cxenseparse:author citation_author creator'
).split(' ');

/** "By ", "Von ", "Par " before a name. */
const BEFORE_NAME = /^(?:by|von|par|por|di|written by|posted by)\s+/i;
/** An address or a file is no name: "https://news.example/people/7", "desk@news.example". */
const NO_NAME = /^(?:https?:|www\.|\/)|@|^\d+$/i;

/** Names joined by ", ", or `null`. */
export function findAuthor(page: Page, descriptions: readonly JsonObject[], tags: MetaTags): string | null {
  const found = [
    descriptions.flatMap(({ author, creator }) => namesIn(author).concat(author ? [] : namesIn(creator))),
    ...NAMES.map(name => tags.get(name) ?? []),
    onPage(page),
  ];
  for (const values of found) {
    const names = [...new Set(values.map(value => value.replace(BEFORE_NAME, '')).filter(isName))];
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

function isName(value: string): boolean {
  return value !== '' && value.length <= 120 && !NO_NAME.test(value);
}

function namesIn(value: unknown): string[] {
  return asList(value).flatMap(one => plainText(isObject(one) ? one.name : one) ?? []);
}

/** `rel="author"` and `itemprop="author"`: the first alone, as pages repeat them. */
function onPage(page: Page): readonly string[] {
  const marked = page.elements.find(
    ({ tag, attributes }) => (tag === 'a' && attributes.rel === 'author') || attributes.itemprop === 'author',
  );
  const name = marked && plainText(marked.attributes.content ?? rawText(marked, 500));
  return name ? [name] : [];
}
