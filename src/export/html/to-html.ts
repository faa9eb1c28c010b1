/** Reports as one page that needs nothing else. */
import type { Report } from '../../model/report.js';
import { counted, headingOf } from '../words/label-words.js';
import { countsOf } from '../words/report-words.js';
import { documentHtml, type PageOptions } from './document-html.js';
import { escapeHtml } from './escape.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { reportHtml } from './report-html.js';

/** The whole document. The same reports and version give the same bytes. */
export function toHtml(reports: readonly Report[], { version }: PageOptions): string {
  const only = reports.length === 1 ? reports[0] : undefined;
  const title = only === undefined ? counted(reports.length, 'report') : headingOf(only);
  return documentHtml({
    title: `${title} – who said what`,
    style: PAGE_STYLE,
    script: PAGE_SCRIPT,
    body: `<header class="page"><h1>Who said what</h1>${LEGEND}</header>
${reports.length > 1 ? contentsHtml(reports) : ''}
<main>
${reports.map((report, index) => reportHtml(report, keyOf(index))).join('\n')}
</main>`,
    note: 'It says who is reported to have said what; it does not say what is true.',
    version,
  });
}

const LEGEND = `<p class="legend"><span class="source">who</span> <span class="cue">cue</span> <span class="addressee">to whom</span> <span class="medium">how</span> <span class="when">when</span> <span class="name">a name</span> <span class="content held">what, retold</span> \
<span class="content held quoted">what, word for word</span> <span class="content held deep">a statement within a statement</span> \
<span class="gap" data-says="something is missing"></span></p>`;

function keyOf(index: number): string {
  return `r${index + 1}`;
}

function contentsHtml(reports: readonly Report[]): string {
  const items = reports.map((report, index) => {
    const facts = [report.publisher, countsOf(report)[0]].filter(fact => fact != null);
    return `<li><a href="#${keyOf(index)}"><bdi>${escapeHtml(headingOf(report))}</bdi></a> <span class="facts">${escapeHtml(facts.join(' · '))}</span></li>`;
  });
  return `<nav aria-label="Reports"><h2>${counted(reports.length, 'report')}</h2><ol>${items.join('')}</ol></nav>`;
}
