/** One report on the page: what it is, its text with the statements marked in place, and beside it a card for each, the contacts and the events. */
import type { Report } from '../../model/report.js';
import { factsOf, headingOf, languageTag, webAddress } from '../words/label-words.js';
import { accountPieces, countsOf } from '../words/report-words.js';
import { actorsHtml } from './actors-html.js';
import { cardsHtml } from './card-html.js';
import { escapeHtml } from './escape.js';
import { piecesHtml } from './pieces-html.js';
import { removedHtml } from './removed-html.js';
import { textHtml } from './text-html.js';
import { contactsHtml, eventsHtml } from './told-html.js';

export function reportHtml(report: Report, key: string): string {
  return `<section class="report" id="${key}" aria-labelledby="${key}-title">
<header><h2 id="${key}-title" dir="auto">${escapeHtml(headingOf(report))}</h2>
<p class="facts">${factsOf(report)
    .map(fact => `<bdi>${escapeHtml(fact)}</bdi>`)
    .join(' · ')}${addressHtml(report)}</p>${accountHtml(report, key)}</header>
<div class="columns">
<div class="reading"><article class="text" lang="${languageTag(report)}">${textHtml(report, key)}</article>${removedHtml(report)}</div>
<aside aria-label="Statements, contacts and events"><p class="counts">${escapeHtml(countsOf(report).join(' · '))}</p>${actorsHtml(report, key)}${contactsHtml(report, key)}${cardsHtml(report, key)}${eventsHtml(report, key)}</aside>
</div>
</section>`;
}

/** "One side’s account: Kestria, on the word of the ministry" */
function accountHtml(report: Report, key: string): string {
  const pieces = accountPieces(report);
  return pieces.length === 0 ? '' : `<p class="account">${piecesHtml(report, pieces, key)}</p>`;
}

function addressHtml({ url }: Report): string {
  if (url === null) return '';
  const words = escapeHtml(url);
  if (webAddress(url) === null) return ` · ${words}`;
  return ` · <a href="${words}" rel="noopener noreferrer nofollow">${words}</a>`;
}
