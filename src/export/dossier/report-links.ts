/** From words to the report that they stand in: its number in the list of reports, and the way there. */
import { escapeHtml } from '../html/escape.js';
import { reportName } from '../words/dossier-words.js';
import type { ShownReport } from './side-by-side.js';

export interface ReportLinks {
  /** "r3"; `null`: it is not in the list. */
  anchorOf(report: string): string | null;
  /** "[3]", leading there; nothing for one that is not in the list. */
  citeHtml(report: string): string;
}

export function reportLinks(reports: readonly ShownReport[]): ReportLinks {
  const numbers = new Map(reports.map(({ report }, at) => [report.id, { number: at + 1, name: reportName(report) }]));
  return {
    anchorOf: report => {
      const found = numbers.get(report);
      return found === undefined ? null : `r${found.number}`;
    },
    citeHtml: report => {
      const found = numbers.get(report);
      if (found === undefined) return '';
      const label = escapeHtml(`Report ${found.number}: ${found.name}`);
      return `<a class="cite" href="#r${found.number}" aria-label="${label}" title="${escapeHtml(found.name)}">[${found.number}]</a>`;
    },
  };
}
