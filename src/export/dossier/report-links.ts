/** From words to the report that they stand in: its number in the list of reports, and the way there. */
import { escapeHtml } from '../html/escape.js';
import { reportName } from '../words/dossier-words.js';
import { reportNumbers, type ShownReport } from './side-by-side.js';

export interface ReportLinks {
  /** "r3"; `null`: it is not in the list. */
  anchorOf(report: string): string | null;
  /** "[3]", leading there; nothing for one that is not in the list. */
  citeHtml(report: string): string;
}

export function reportLinks(reports: readonly ShownReport[]): ReportLinks {
  const numbers = reportNumbers(reports);
  const names = new Map(reports.map(({ report }) => [report.id, escapeHtml(reportName(report))]));
  return {
    anchorOf: report => {
      const number = numbers.get(report);
      return number === undefined ? null : `r${number}`;
    },
    citeHtml: report => {
      const [number, name] = [numbers.get(report), names.get(report)];
      if (number === undefined) return '';
      return `<a class="cite" href="#r${number}" aria-label="Report ${number}: ${name}" title="${name}">[${number}]</a>`;
    },
  };
}
