/** A table of accounts side by side: a column a party, and at the head of each row what the accounts make of it together. */
import type { ComparedAccount, Verdict } from '../../model/comparison.js';
import { escapeHtml } from '../html/escape.js';
import { VERDICT_SIGNS, WHOLENESS_WORDS } from '../words/comparison-words.js';

export interface SidesRow {
  readonly verdict: Verdict;
  /** As HTML, already escaped. */
  readonly head: string;
  /** The same, for each account. */
  readonly cellOf: (account: ComparedAccount) => string;
  /** Of a point: what the filters know it by, and its id. */
  readonly point?: { readonly id: string; readonly choice: string };
}

interface SidesTable {
  readonly caption: string;
  /** What the first column holds. */
  readonly first: string;
  readonly accounts: readonly ComparedAccount[];
  readonly rows: readonly SidesRow[];
}

/** With more columns than this the table is wider than a page, and moves by itself. */
const FITTING = 3;

/** A phone shows the cells one below the other; the roles say what that display takes from screen readers. */
export function sidesTableHtml({ caption, first, accounts, rows }: SidesTable): string {
  const many = accounts.length > FITTING;
  const name = escapeHtml(caption);
  const table = `<table class="sides${many ? ' many' : ''}" role="table"><caption class="unseen">${name}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${escapeHtml(first)}</th>${accounts.map(headHtml).join('')}</tr></thead>
<tbody role="rowgroup">
${rows.map(row => rowHtml(row, accounts)).join('\n')}
</tbody></table>`;
  return many ? `<div class="scroll" role="region" aria-label="${name}" tabindex="0">${table}</div>` : table;
}

function headHtml({ party, wholeness }: ComparedAccount): string {
  return `<th scope="col" role="columnheader"><bdi class="party">${escapeHtml(party)}</bdi> <span class="wholeness">${WHOLENESS_WORDS[wholeness]}</span></th>`;
}

function rowHtml({ verdict, head, cellOf, point }: SidesRow, accounts: readonly ComparedAccount[]): string {
  const own = point === undefined ? '' : ` id="${escapeHtml(point.id)}" data-choice="${escapeHtml(point.choice)}"`;
  const cells = accounts.map(account => `<td role="cell" data-party="${escapeHtml(account.party)}">${cellOf(account)}</td>`);
  return `<tr role="row" class="${verdict}"${own}><th scope="row" role="rowheader">${head}</th>${cells.join('')}</tr>`;
}

/** "≠ Conflict", the sign for the eye alone. */
export function verdictHtml(verdict: Verdict, words: string): string {
  return `<span class="verdict"><span aria-hidden="true">${VERDICT_SIGNS[verdict]} </span>${escapeHtml(words)}</span>`;
}
