/** The reports behind the accounts: each origin, and beneath it what was copied from it. */
import { escapeHtml } from '../html/escape.js';
import { originWords, reportFacts, reportName } from '../words/dossier-words.js';
import { familiesOf } from '../words/families.js';
import { counted, webAddress } from '../words/label-words.js';
import type { ReportLinks } from './report-links.js';
import type { ShownReport } from './side-by-side.js';

export function reportsHtml(reports: readonly ShownReport[], links: ReportLinks): string {
  if (reports.length === 0) return '';
  const items = familiesOf(reports).map(({ origin, copies }) => {
    const below = copies.map(copy => itemHtml(copy, origin, links)).join('');
    return itemHtml(origin, origin, links, below === '' ? '' : `<ul>${below}</ul>`);
  });
  return `<section aria-labelledby="reports"><h2 id="reports">Reports, and what was copied from which</h2>
<p class="facts">${escapeHtml(countWords(reports))}</p>
<ul class="reports">${items.join('')}</ul></section>`;
}

/** "3 reports; 1 comes from another" */
function countWords(reports: readonly ShownReport[]): string {
  const copies = reports.filter(({ origin }) => origin !== null).length;
  const all = counted(reports.length, 'report');
  return copies === 0 ? all : `${all}; ${counted(copies, 'comes from another', 'come from others')}`;
}

function itemHtml(shown: ShownReport, root: ShownReport, links: ReportLinks, below = ''): string {
  const { report, origin, reason } = shown;
  const anchor = links.anchorOf(report.id) ?? '';
  const why = [origin === null ? null : originWords(origin), reason].filter(words => words !== null).join('; ');
  const from = origin === null || origin.report === root.report.id ? '' : ` ${links.citeHtml(origin.report)}`;
  return `<li id="${anchor}"><span class="number">[${anchor.slice(1)}]</span> ${nameHtml(shown)} <span class="facts">${escapeHtml(reportFacts(shown).join(' · '))}</span>${
    why === '' ? '' : `<p class="origin"><bdi>${escapeHtml(why)}</bdi>${from}</p>`
  }${below}</li>`;
}

function nameHtml({ report }: ShownReport): string {
  const name = `<bdi>${escapeHtml(reportName(report))}</bdi>`;
  const address = webAddress(report.url);
  return address === null ? name : `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow">${name}</a>`;
}
