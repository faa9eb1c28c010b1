/** What of a reading stands beside its report, for lists and filters. */
import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.js';
import { reportDocument } from '../reports/report-document.js';
import { storableOrNull } from '../storable.js';
import { firstDay } from './day-of.js';
import { indexedOrNull } from './indexed.js';

/** The report's own day; `null`: nobody tells. */
export const reportDay = ({ date, published }: Report): string | null => firstDay(date.when, published);

export function reportColumns(report: Report) {
  const { title, publisher, author, published, language, date, account } = report;
  return {
    ...{
      title: storableOrNull(title),
      publisher: indexedOrNull(publisher),
      author: storableOrNull(author),
      published: storableOrNull(published),
    },
    ...{
      url: storableOrNull(report.url),
      language: storableOrNull(language),
      date: date.when,
      day: reportDay(report),
    },
    account: indexedOrNull(account.party),
    ...{ statements: report.statements.length, contacts: report.contacts.length },
    ...{ events: report.events.length, gaps: report.gaps.length },
    doc: reportDocument(report),
  };
}

/** Of what people read on the page: other advertisements around it are no other report. */
export function textSha256({ text, title, publisher, author, published, language }: Report): string {
  return createHash('sha256')
    .update(JSON.stringify([text, title, publisher, author, published, language]))
    .digest('hex');
}
