/** Which outlet the page says it belongs to. */
import { asList, isObject, type JsonObject } from './json-ld.js';
import { firstMeta, type MetaTags } from './meta-tags.js';
import { plainText } from './plain-text.js';

const NAMES = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'article:publisher', 'application-name'];

/** `null` where the page names none (an address is not a name). */
export function findPublisher(descriptions: readonly JsonObject[], tags: MetaTags): string | null {
  for (const { publisher } of descriptions) {
    const named = asList(publisher).map(one => plainText(isObject(one) ? one.name : one));
    const name = named.find(isName);
    if (name) return name;
  }
  return firstMeta(
    tags,
    NAMES.filter(key => isName(tags.get(key)?.[0])),
  );
}

function isName(value: string | null | undefined): boolean {
  return typeof value === 'string' && value.length <= 100 && !/^https?:|^@/.test(value);
}
