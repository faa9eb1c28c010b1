/** Reads the schema.org descriptions (JSON-LD) of a page; broken ones are passed over, the rest is used. */
import { type Page, rawText } from '../page-tree.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** https://schema.org/Article and its kinds, as news pages use them. */
const ARTICLE_TYPE = /(?:^|[/#])(?:\w*Article|\w*BlogPosting|Report|GovernmentAnnouncement|ClaimReview)$/;
/** In UTF-16 code units. */
const SCRIPT_LIMIT = 2_000_000;
/** Descriptions nest ("@graph", "mainEntity"); nothing real goes deeper. */
const DEPTH_LIMIT = 5;
const NESTS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'];

/** The descriptions of articles, in order; an empty list where the page has none. */
export function readArticleDescriptions(page: Page): readonly JsonObject[] {
  return page.elements
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes.type ?? ''))
    .flatMap(script => objectsIn(parseLoosely(rawText(script, SCRIPT_LIMIT)), 0))
    .filter(isArticle);
}

function isArticle(object: JsonObject): boolean {
  return asList(object['@type']).some(type => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function objectsIn(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > DEPTH_LIMIT) return [];
  if (Array.isArray(value)) return value.flatMap(one => objectsIn(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...NESTS.flatMap(name => objectsIn(value[name], depth + 1))];
}

/** Pages wrap JSON in comments, end it with a semicolon and leave line feeds in strings. */
function parseLoosely(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>|;)\s*$/g, '');
  for (const attempt of [json, json.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; a page without readable JSON-LD has other metadata.
    }
  }
  return null;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
