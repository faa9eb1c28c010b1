/** Fixed words for people: what a mode, a reason, a basis and a count are called in the terminal and on the page. */
import type { Basis } from '../../model/evidence.js';
import type { RemovalReason, Report } from '../../model/report.js';
import type { Mode } from '../../model/statement.js';

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

/** What heads a report: its title, or else the name it was given as. */
export function headingOf(report: Report): string {
  return report.title?.trim() || report.id;
}

/** "The Sarrow Courier", "2031-04-03", "en": what is known of a report, each part for itself, the unknown left out. */
export function factsOf(report: Report): readonly string[] {
  return [report.publisher, report.author, dayOf(report.published), report.language].filter(known);
}

/** "2031-04-03" of "2031-04-03T09:00:00+02:00": the day where it was published; what is no ISO date stays as it is. */
function dayOf(published: string | null): string | null {
  return published?.replace(/^(\d{4}-\d{2}-\d{2})T.*$/s, '$1') ?? null;
}

function known(fact: string | null): fact is string {
  return fact !== null && fact.trim() !== '';
}
