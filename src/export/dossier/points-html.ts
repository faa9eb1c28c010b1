/** The points of a comparison in the file: a row a point, a column a party, and the buttons that narrow them. */
import type { ComparedAccount, Comparison, Difference, Point } from '../../model/comparison.js';
import { escapeHtml } from '../html/escape.js';
import type { PassageRun } from '../marks/passage-lines.js';
import {
  DIFFERENCE_WORDS,
  NOT_TOLD,
  silenceWords,
  VERDICT_MEANINGS,
  VERDICT_SIGNS,
  verdictWords,
} from '../words/comparison-words.js';
import { choiceOf, choicesOf, type PointChoice } from '../words/point-choices.js';
import { type PartyWords, partyWords } from './party-words.js';
import type { ReportLinks } from './report-links.js';
import { type SidesRow, sidesTableHtml, verdictHtml } from './table-html.js';

export function pointsHtml({ points, accounts }: Comparison, links: ReportLinks): string {
  if (points.length === 0) return '<p class="none">No point was found.</p>';
  return `${filtersHtml(choicesOf({ points, accounts }), points.length)}
${sidesTableHtml({ caption: 'Points', first: 'Point', accounts, rows: points.map(point => rowOf(point, links)) })}`;
}

function filtersHtml(choices: readonly PointChoice[], all: number): string {
  const buttons = choices.map(({ key, verdict, words, count }) =>
    buttonHtml({ key, words: `${VERDICT_SIGNS[verdict]} ${words}`, count, title: VERDICT_MEANINGS[verdict] }),
  );
  return `<div class="filters" role="group" aria-label="Show points">${buttonHtml({ key: '', words: 'All', count: all, title: '' })}${buttons.join('')}</div>
<p class="shown" role="status"></p>`;
}

function buttonHtml({ key, words, count, title }: { key: string; words: string; count: number; title: string }): string {
  const meaning = title === '' ? '' : ` title="${escapeHtml(title)}"`;
  return `<button type="button" data-choice="${escapeHtml(key)}" aria-pressed="${key === ''}"${meaning} disabled><bdi>${escapeHtml(words)}</bdi> ${count}</button>`;
}

function rowOf(point: Point, links: ReportLinks): SidesRow {
  const { id, verdict, reason, differences } = point;
  const parts = differences.length === 0 ? '' : `<ul class="parts">${differences.map(differenceHtml).join('')}</ul>`;
  return {
    verdict,
    point: { id, choice: choiceOf(point) },
    head: `<a class="number" href="#${escapeHtml(id)}">${escapeHtml(id)}</a> ${verdictHtml(verdict, verdictWords(point))} <span class="reason"><bdi>${escapeHtml(reason)}</bdi></span>${parts}`,
    cellOf: account => cellHtml(point, account, links),
  };
}

/** "numbers: Kestria: 40; Norvania: 60" */
function differenceHtml({ kind, words }: Difference): string {
  return `<li>${escapeHtml(DIFFERENCE_WORDS[kind])}: <bdi>${escapeHtml(words)}</bdi></li>`;
}

function cellHtml(point: Point, account: ComparedAccount, links: ReportLinks): string {
  const told = partyWords(point, account.party);
  if (told.length > 0) return told.map(words => wordsHtml(words, links)).join('');
  return `<p class="silent">${escapeHtml(silenceWords(point, account) ?? NOT_TOLD)}</p>`;
}

/** Each passage as a quotation, and behind them which report they are from. */
export function wordsHtml({ report, lines }: PartyWords, links: ReportLinks): string {
  const quoted = lines.map(({ runs }) => `<q>${runs.map(runHtml).join('')}</q>`);
  return `<p class="words" dir="auto">${quoted.join(' … ')} ${links.citeHtml(report)}</p>`;
}

function runHtml({ look, words }: PassageRun): string {
  const own = escapeHtml(words);
  if (look === 'marked') return `<mark>${own}</mark>`;
  return look === 'around' ? `<span class="around">${own}</span>` : own;
}
