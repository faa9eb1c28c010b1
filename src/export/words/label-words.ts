/** Fixed words for people: what a mode, a reason, a basis and a count are called in the terminal and on the page. */
import type { Basis } from '../../model/evidence.js';
import type { RemovalReason, Report } from '../../model/report.js';
import type { Mode } from '../../model/statement.js';
import { TIME_DOUBTS } from './doubt-words.js';
import { dayWords } from './when-words.js';

export const NOBODY = 'nobody named';

export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  direct: 'word for word',
  indirect: 'retold',
  mixed: 'partly word for word',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'the text says it here',
  inferred: 'taken from elsewhere in the text',
  absent: 'the text does not say',
};

export const REASON_WORDS: Readonly<Record<RemovalReason, string>> = {
  navigation: 'navigation',
  advertisement: 'advertisement',
  'picture-credit': 'picture credit',
  'picture-caption': 'picture caption',
  'read-more': 'read-more link',
  'comment-form': 'comment form',
  comments: 'comments',
  'related-links': 'related links',
  newsletter: 'newsletter',
  'cookie-banner': 'cookie banner',
  sharing: 'sharing buttons',
  byline: 'byline',
  metadata: 'page data',
  boilerplate: 'standing text',
};

/** "1 statement", "3 statements", "no statements". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** The words for a value that comes from elsewhere; `null`: there are none. */
export function wordsFor(words: Readonly<Record<string, string>>, value: string): string | null {
  return Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}

/** What heads a report: its title, or else the name it was given as. */
export function headingOf(report: Report): string {
  return report.title?.trim() || report.id;
}

/** Only an address of the web becomes a link: "javascript:…" stays what it is, words. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** For `lang`, where an empty one says that the language is not known. */
export function languageTag({ language }: Report): string {
  return language !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(language) ? language : '';
}

/** "The Sarrow Courier", "12 March 2031", "en": what is known of a report, each part for itself, the unknown left out. */
export function factsOf(report: Report): readonly string[] {
  return [report.publisher, report.author, dateFact(report), report.language].filter(known);
}

/** "12 March 2031 (it and another date of the report cannot both be right)": its own day, or else when it was published. */
function dateFact({ date, published }: Report): string | null {
  const when = date.when ?? published;
  const notes = date.doubts.map(doubt => TIME_DOUBTS[doubt]).join('; ');
  if (when === null) return notes === '' ? null : `date not told (${notes})`;
  return dayWords(when) + (notes === '' ? '' : ` (${notes})`);
}

function known(fact: string | null): fact is string {
  return fact !== null && fact.trim() !== '';
}
