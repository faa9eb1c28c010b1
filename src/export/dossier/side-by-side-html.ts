/** Accounts side by side as one file to hand over: the contact on top, a row a point, then the reports behind them and the time line. */
import type { ComparedAccount, Comparison } from '../../model/comparison.js';
import type { DossierChange } from '../../model/ledger/dossier-entry.js';
import { documentHtml, type PageOptions } from '../html/document-html.js';
import { escapeHtml } from '../html/escape.js';
import { GRAVEST_FIRST, VERDICT_MEANINGS, VERDICT_SIGNS, VERDICT_WORDS } from '../words/comparison-words.js';
import { accountWords } from '../words/dossier-words.js';
import { dayWords } from '../words/when-words.js';
import { factsHtml } from './facts-html.js';
import { FILE_SCRIPT } from './file-script.js';
import { FILE_STYLE } from './file-style.js';
import { pointsHtml } from './points-html.js';
import { type ReportLinks, reportLinks } from './report-links.js';
import { reportsHtml } from './reports-html.js';
import type { SideBySide } from './side-by-side.js';
import { timelineHtml } from './timeline-html.js';

/** The whole document. The same accounts and version give the same bytes. */
export function sideBySideHtml(view: SideBySide, { version }: PageOptions): string {
  const links = reportLinks(view.reports);
  const { comparison } = view;
  return documentHtml({
    title: `${view.title} – side by side`,
    style: FILE_STYLE,
    script: FILE_SCRIPT,
    body: `${headHtml(view)}
<main>
${comparison === null ? '<p class="none">There is no report in it.</p>' : sidesHtml(comparison, links)}
${reportsHtml(view.reports, links)}
${comparison === null ? '' : timelineHtml(comparison, view.reports, links)}
${decisionsHtml(view.decisions)}
${LEGEND}
</main>`,
    note: 'It sets side by side what is told, and where the accounts meet and part; it does not say what is true.',
    version,
  });
}

function headHtml({ title, facts, notes }: SideBySide): string {
  return `<header class="page"><p class="kicker">Side by side</p><h1 dir="auto">${escapeHtml(title)}</h1>
<p class="facts"><bdi>${facts.map(escapeHtml).join(' · ')}</bdi></p>${
    notes.length === 0
      ? ''
      : `<div class="doubts" role="note">${notes.map(words => `<p><bdi>${escapeHtml(words)}</bdi></p>`).join('')}</div>`
  }</header>`;
}

function sidesHtml(comparison: Comparison, links: ReportLinks): string {
  return `${factsHtml(comparison, links)}
<section aria-labelledby="accounts"><h2 id="accounts">The accounts</h2>
<ul class="accounts">${comparison.accounts.map(account => accountHtml(account, links)).join('')}</ul></section>
<section aria-labelledby="points"><h2 id="points">Point by point</h2>
${pointsHtml(comparison, links)}</section>`;
}

/** "Kestria: whole account, its ministry published it; tells 14 points [1] [2]" */
function accountHtml(account: ComparedAccount, links: ReportLinks): string {
  const cites = account.reports.map(report => links.citeHtml(report)).join(' ');
  return `<li><bdi><strong>${escapeHtml(account.party)}</strong>${escapeHtml(accountWords(account))}</bdi> ${cites}</li>`;
}

function decisionsHtml(decisions: readonly DossierChange[]): string {
  if (decisions.length === 0) return '';
  const items = decisions.map(({ kind, from, to, reason, by, at }) => {
    const what = kind === 'joined' ? `${from.title} was joined into it` : `1 part was split: ${to.title}`;
    return `<li><bdi>${escapeHtml(`${what}: ${reason} (${by}, ${dayWords(at)})`)}</bdi></li>`;
  });
  return `<section aria-labelledby="decisions"><h2 id="decisions">What people decided</h2><ul class="decisions">${items.join('')}</ul></section>`;
}

const LEGEND = `<section aria-labelledby="words"><h2 id="words">What the words mean</h2><ul class="legend">${GRAVEST_FIRST.map(
  verdict => `<li><strong>${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]}</strong>: ${VERDICT_MEANINGS[verdict]}</li>`,
).join('')}<li>That an account says nothing of a point counts only where the account is whole.</li></ul></section>`;
