/** The reports behind accounts, for people: each with its day, whose account it is, and what it was copied from. */
import { reportNumbers, type ShownReport } from '../../export/dossier/side-by-side.js';
import { originWords, reportFacts, reportName } from '../../export/words/dossier-words.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped, wrappedBeside } from '../terminal/lines.js';
import { labelOf } from './label-of.js';
import type { Layout } from './layout.js';

const INDENT = 6;

export function peopleShownReports(reports: readonly ShownReport[], { style, columns }: Layout): readonly string[] {
  const numbers = reportNumbers(reports);
  return reports.map(shown => {
    const { report, origin, reason } = shown;
    const label = labelOf(`[${numbers.get(report.id)}]`);
    const name = reportName(report);
    const facts = [...reportFacts(shown), ...(report.id === name ? [] : [report.id])];
    const from = origin === null ? null : numbers.get(origin.report);
    const why = [origin === null ? null : originWords(origin) + (from === undefined ? '' : ` [${from}]`), reason];
    return [
      wrappedBeside({ label: style.id(label), width: label.length, text: harmlessLine(name) }, columns, INDENT),
      wrapped(style.quiet(harmlessLine(facts.join(' · '))), columns, INDENT),
      ...why.flatMap(words => (words === null ? [] : [wrapped(style.quiet(harmlessLine(words)), columns, INDENT)])),
    ].join('\n');
  });
}
