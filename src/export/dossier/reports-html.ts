/** The reports behind the accounts: each origin, and beneath it what was copied from it. */
import { grouped } from '../../text/grouped.js';
import { escapeHtml } from '../html/escape.js';
import { originWords, reportName } from '../words/dossier-words.js';
import { counted, webAddress } from '../words/label-words.js';
import { dayWords } from '../words/when-words.js';
import type { ReportLinks } from './report-links.js';
import type { ShownReport } from './side-by-side.js';

export function reportsHtml(reports: readonly ShownReport[], links: ReportLinks): string {
  if (reports.length === 0) return '';
  const families = grouped(reports, rootsOf(reports));
  const items = [...families].map(([root, family]) => {
    const copies = family.filter(report => report !== root).map(copy => itemHtml(copy, root, links));
    return itemHtml(root, root, links, copies.length === 0 ? '' : `<ul>${copies.join('')}</ul>`);
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

/** Of each report the one from which it comes in the end; where they come from each other in a circle, the first of those. */
function rootsOf(reports: readonly ShownReport[]): (shown: ShownReport) => ShownReport {
  const places = new Map(reports.map(({ report }, at) => [report.id, at]));
  return shown => {
    const way: number[] = [];
    let at = places.get(shown.report.id);
    while (at !== undefined && !way.includes(at)) {
      way.push(at);
      at = places.get(reports[at]?.origin?.report ?? '');
    }
    const end = at === undefined ? way.at(-1) : Math.min(...way);
    return reports[end ?? -1] ?? shown;
  };
}

function itemHtml(shown: ShownReport, root: ShownReport, links: ReportLinks, below = ''): string {
  const { report, account, day, origin, reason } = shown;
  const anchor = links.anchorOf(report.id) ?? '';
  const facts = [day === null ? 'day not told' : dayWords(day), ...(account === null ? [] : [`account of ${account}`])];
  const why = [origin === null ? null : originWords(origin), reason].filter(words => words !== null).join('; ');
  const from = origin === null || origin.report === root.report.id ? '' : ` ${links.citeHtml(origin.report)}`;
  return `<li id="${anchor}"><span class="number">[${anchor.slice(1)}]</span> ${nameHtml(shown)} <span class="facts">${escapeHtml(facts.join(' · '))}</span>${
    why === '' ? '' : `<p class="origin"><bdi>${escapeHtml(why)}</bdi>${from}</p>`
  }${below}</li>`;
}

function nameHtml({ report }: ShownReport): string {
  const name = `<bdi>${escapeHtml(reportName(report))}</bdi>`;
  const address = webAddress(report.url);
  return address === null ? name : `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow">${name}</a>`;
}
