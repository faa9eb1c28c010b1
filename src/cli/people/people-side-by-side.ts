/** Accounts side by side for people: the accounts, the contact, then point by point what each tells, and the reports behind them. */
import { reportNumbers, type SideBySide } from '../../export/dossier/side-by-side.js';
import { accountWords } from '../../export/words/dossier-words.js';
import type { ComparedAccount, Comparison } from '../../model/comparison.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Layout } from './layout.js';
import { peopleFact, peoplePoint, type Sides } from './people-points.js';
import { peopleShownReports } from './people-shown-reports.js';

const INDENT = 2;

/** Lines that end with a line break. */
export function peopleSideBySide(view: SideBySide, layout: Layout): string {
  const { comparison, reports } = view;
  const parts = [
    heading(view, layout),
    ...(comparison === null ? ['There is no report in it.'] : sides(comparison, view, layout)),
    ...section('Reports', peopleShownReports(reports, layout), layout),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading({ title, facts, notes }: SideBySide, { style, columns }: Layout): string {
  return [
    style.title(harmlessLine(title)),
    style.quiet(harmlessLine(facts.join(' · '))),
    ...notes.map(words => style.gap(`! ${harmlessLine(words)}`)),
  ]
    .filter(line => line !== '')
    .map(line => wrapped(line, columns))
    .join('\n');
}

function sides(comparison: Comparison, { reports }: SideBySide, layout: Layout): readonly string[] {
  const numbers = reportNumbers(reports);
  // Where each account is one report, its number says nothing.
  const cited = comparison.accounts.some(({ reports: own }) => own.length > 1);
  const shown: Sides = { accounts: comparison.accounts, numberOf: report => (cited ? (numbers.get(report) ?? null) : null) };
  return [
    ...section(
      'Accounts',
      comparison.accounts.map(account => accountLine(account, layout)),
      layout,
    ),
    ...section(
      'The contact',
      comparison.facts.map(fact => peopleFact(fact, shown, layout)),
      layout,
    ),
    layout.style.title('Point by point'),
    ...comparison.points.map(point => peoplePoint(point, shown, layout)),
  ];
}

/** "  Kestria: whole account, its ministry published it; tells 14 points" */
function accountLine(account: ComparedAccount, { style, columns }: Layout): string {
  return wrapped(style.source(harmlessLine(account.party)) + harmlessLine(accountWords(account)), columns, INDENT);
}

function section(title: string, lines: readonly string[], { style }: Layout): readonly string[] {
  return lines.length === 0 ? [] : [[style.title(title), ...lines].join('\n')];
}
