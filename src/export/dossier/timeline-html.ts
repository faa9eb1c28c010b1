/** What came when: the contact, as each account dates it, and the reports, as a table. */
import type { Comparison } from '../../model/comparison.js';
import { grouped } from '../../text/grouped.js';
import { escapeHtml } from '../html/escape.js';
import { COPY_WORDS, partiesWords } from '../words/comparison-words.js';
import { reportName } from '../words/dossier-words.js';
import { dayWords } from '../words/when-words.js';
import type { ReportLinks } from './report-links.js';
import type { ShownReport } from './side-by-side.js';

interface Entry {
  /** ISO day or what is known of it; `null`: not told. */
  readonly day: string | null;
  /** As HTML. */
  readonly what: string;
  readonly who: string;
}

/** Nothing where one day alone is known. */
export function timelineHtml(comparison: Comparison, reports: readonly ShownReport[], links: ReportLinks): string {
  const entries = [...contactEntries(comparison), ...reports.map(report => reportEntry(report, links))];
  if (entries.length < 2) return '';
  const rows = entries
    .map((entry, at) => ({ entry, at }))
    .toSorted((a, b) => order(a.entry.day, b.entry.day) || a.at - b.at)
    .map(({ entry: { day, what, who } }) => {
      const when = day === null ? 'day not told' : `<time datetime="${escapeHtml(day)}">${escapeHtml(dayWords(day))}</time>`;
      return `<tr><th scope="row">${when}</th><td>${what}</td><td><bdi>${escapeHtml(who)}</bdi></td></tr>`;
    });
  return `<section aria-labelledby="timeline"><h2 id="timeline">Time line</h2>
<table class="small"><thead><tr><th scope="col">Day</th><th scope="col">What</th><th scope="col">Whose account</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></section>`;
}

/** What has no day stands last. */
const order = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

/** One for each day on which an account puts it. */
function contactEntries({ facts }: Comparison): readonly Entry[] {
  const date = facts.find(({ field }) => field === 'date');
  const days = grouped(Object.entries(date?.values ?? {}), ([, { value }]) => value);
  return [...days].map(([day, told]) => ({ day, what: 'The contact', who: partiesWords(told.map(([party]) => party)) }));
}

function reportEntry({ report, day, account, origin }: ShownReport, links: ReportLinks): Entry {
  const how = origin === null ? '' : ` (${COPY_WORDS[origin.kind]})`;
  return {
    day,
    what: `<bdi>${escapeHtml(reportName(report))}</bdi>${how} ${links.citeHtml(report.id)}`,
    who: account ?? '',
  };
}
