/** The article's title, without the name of the site that pages add to it. */
import { type Page, rawText } from '../page-tree.js';
import type { JsonObject } from './json-ld.js';
import { firstMeta, type MetaTags } from './meta-tags.js';
import { plainText } from './plain-text.js';

/** "Talks resume in Talmark | Velmora Courier", "… – Velmora Courier". */
const PARTS = /\s+[|–—»·•:-]{1,2}\s+|\s*\|\s*/;

/** In UTF-16 code units. */
export const TITLE_LIMIT = 1_000;
/** Pages have one main headline; those that have twenty mean nothing by it. */
const HEADLINE_LIMIT = 20;

export interface TitleSources {
  readonly page: Page;
  readonly descriptions: readonly JsonObject[];
  readonly tags: MetaTags;
  readonly publisher: string | null;
}

/** Best first: the headline that the page shows, if it is the one that it declares; then what it declares. */
export function findTitle({ page, descriptions, tags, publisher }: TitleSources): string | null {
  const headlines = page.elements
    .filter(({ tag }) => tag === 'h1')
    .slice(0, HEADLINE_LIMIT)
    .flatMap(h1 => plainText(rawText(h1, TITLE_LIMIT)) ?? []);
  const documentTitle = plainText(textOfTitle(page));
  const social = firstMeta(tags, [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'title',
    'headline',
  ]);
  const declared = [plainText(descriptions.find(({ headline }) => headline)?.headline), social, documentTitle];
  const shown = headlines.find(headline => declared.some(title => title !== null && startsAlike(title, headline)));
  if (shown) return shown;
  const [headline] = declared;
  if (headline) return headline;
  const title = social ?? documentTitle;
  return title ? withoutSite(title, publisher, title === documentTitle) : (headlines[0] ?? null);
}

function textOfTitle(page: Page): string | null {
  const title = page.elements.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg');
  return title ? rawText(title, TITLE_LIMIT) : null;
}

export function startsAlike(title: string, headline: string): boolean {
  const [one, other] = [lettersOf(title), lettersOf(headline)];
  return other.length >= 8 && (one.startsWith(other) || other.startsWith(one));
}

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Cuts a last part that is the publisher's name; of a `<title>` also any short last part after a longer one. */
function withoutSite(title: string, publisher: string | null, isDocumentTitle: boolean): string {
  const parts = title.split(PARTS);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const named = publisher !== null && lettersOf(last) === lettersOf(publisher);
  const short = isDocumentTitle && last.split(' ').length <= 4 && last.length * 2 < title.length;
  return named || short ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·•:-]+$/u, '') : title;
}
