/**
 * The day from which a report counts: what came with the page or the record; else its dateline's, where that has a year; else a date line at its
 * head. A dateline that is more than two days before what came with the page, or more than one after it, contradicts it: the page's stands,
 * as a dateline is often of a day or two before, and of the day after where zones differ.
 */
import type { Article } from '../../../model/report.js';
import type { ReportDate } from '../../../model/time.js';
import { daysOf } from '../calendar/when.js';
import { NO_SUCH_DATE } from '../counting/outcome.js';
import { letterhead } from './letterhead.js';
import { type OwnWords, ownDate } from './own-words.js';
import { publishedDate } from './published-date.js';
import type { ToldDate } from './told-date.js';

const BEFORE = 2;
const AFTER = 1;

export function reportDate({
  text,
  blocks,
  published,
  dateline,
}: Pick<Article, 'text' | 'blocks' | 'published' | 'dateline'>): ReportDate {
  const page = publishedDate(published);
  const line = dateline?.date ? ownDate(text, dateline.date, page?.when ?? null) : null;
  const told = page ?? ofDateline(line) ?? letterhead(text, blocks);
  if (told) return dated(told, told === page && line !== null && contradicts(told, line));
  // "PORT SARROW, April 3 —": no year can be left out of a date.
  return {
    when: null,
    zone: null,
    spans: line ? [line.span] : [],
    doubts: line?.outcome.doubts ?? [],
    evidence: { basis: 'absent', by: line ? 'dateline-date' : 'no-date', score: null },
  };
}

function dated({ when, zone, spans, doubts, by }: ToldDate, isContradicted: boolean): ReportDate {
  return {
    when,
    zone,
    spans,
    doubts: isContradicted ? ['contradicts'] : doubts,
    evidence: { basis: 'stated', by, score: null },
  };
}

function ofDateline(line: OwnWords | null): ToldDate | null {
  if (!line?.whole || line.outcome.when === null) return null;
  return { when: line.outcome.when, zone: null, spans: [line.span], doubts: line.outcome.doubts, by: 'dateline-date' };
}

/** Also "Monday, April 3" where that was none. */
function contradicts(page: ToldDate, { outcome }: OwnWords): boolean {
  const [own, line] = [page.when && daysOf(page.when)?.first, outcome.when && daysOf(outcome.when)?.first];
  if (typeof own !== 'number' || typeof line !== 'number') return outcome === NO_SUCH_DATE;
  return outcome.doubts.includes('contradicts') || line - own > AFTER || own - line > BEFORE;
}
