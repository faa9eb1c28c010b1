/** The language that the page declares, as a BCP 47 tag. */
import type { Page } from '../page-tree.js';
import type { JsonObject } from './json-ld.js';
import { firstMeta, type MetaTags } from './meta-tags.js';

/** "en_US" becomes "en-US"; `null` where nothing, or nonsense, is declared. */
export function findLanguage(page: Page, descriptions: readonly JsonObject[], tags: MetaTags): string | null {
  const root = page.elements.find(({ tag }) => tag === 'html')?.attributes;
  const declared = [
    root?.lang,
    root?.['xml:lang'],
    descriptions.find(({ inLanguage }) => typeof inLanguage === 'string')?.inLanguage,
    firstMeta(tags, ['content-language', 'dc.language', 'dcterms.language', 'inlanguage', 'og:locale', 'language']),
  ];
  for (const value of declared) {
    const tag = typeof value === 'string' ? canonical(value) : null;
    if (tag) return tag;
  }
  return null;
}

function canonical(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
