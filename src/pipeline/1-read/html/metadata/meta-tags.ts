/** Looks up `<meta>` values by name, whatever attribute the page put the name in. */
import type { Page } from '../page-tree.js';
import { plainText } from './plain-text.js';

export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** By lower-cased name ("og:title", "dc.date", "parsely-author"), in the page's order. */
export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const { tag, attributes } of page.elements) {
    if (tag !== 'meta') continue;
    const value = plainText(attributes.content);
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'])?.toLowerCase();
    if (!value || !name) continue;
    const values = tags.get(name);
    if (values) values.push(value);
    else tags.set(name, [value]);
  }
  return tags;
}

/** The first value under the first of `names` that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
