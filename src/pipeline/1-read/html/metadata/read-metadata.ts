/** What the page says of the article: schema.org, Open Graph, meta tags and the page's own marks, in that order. */
import type { Article } from '../../../../model/report.js';
import type { Page } from '../page-tree.js';
import { findAuthor } from './author.js';
import { readArticleDescriptions } from './json-ld.js';
import { findLanguage } from './language.js';
import { firstMeta, readMetaTags } from './meta-tags.js';
import { plainText } from './plain-text.js';
import { findPublished } from './published.js';
import { findPublisher } from './publisher.js';
import { findTitle } from './title.js';

export interface Metadata extends Pick<Article, 'title' | 'publisher' | 'author' | 'published' | 'language'> {
  /** Short texts by which the page announces the article elsewhere: often its standfirst, sometimes its first sentence. */
  readonly descriptions: readonly string[];
}

export function readMetadata(page: Page, url: string | null): Metadata {
  const articles = readArticleDescriptions(page);
  const tags = readMetaTags(page);
  const publisher = findPublisher(articles, tags);
  const described = [
    ...articles.map(({ description }) => plainText(description)),
    firstMeta(tags, ['og:description']),
    firstMeta(tags, ['description']),
  ];
  return {
    title: findTitle({ page, descriptions: articles, tags, publisher }),
    publisher,
    author: findAuthor(page, articles, tags),
    published: findPublished(page, url, articles, tags),
    language: findLanguage(page, articles, tags),
    descriptions: [...new Set(described.filter(text => text !== null))],
  };
}
