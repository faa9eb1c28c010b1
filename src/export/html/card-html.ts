/** A statement as a card: who said it how to whom, who passed it on, the words, and what to note; what it holds as cards within it. */
import type { Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import { contentRuns } from '../marks/content-runs.js';
import { actorsIn } from '../words/actor-parts.js';
import { gapWords } from '../words/gap-words.js';
import { headPieces, noteWords, viaPieces } from '../words/statement-lines.js';
import { type StatementNode, statementTree } from '../words/statement-tree.js';
import { escapeHtml } from './escape.js';
import { piecesHtml } from './pieces-html.js';

export function cardsHtml(report: Report, key: string): string {
  if (report.statements.length === 0) return '<p class="none">No statement was found in this report.</p>';
  return listHtml(report, statementTree(report.statements), key, null);
}

function listHtml(report: Report, nodes: readonly StatementNode[], key: string, holder: Statement | null): string {
  return nodes.length === 0 ? '' : `<ol class="cards">${nodes.map(node => cardHtml(report, node, key, holder)).join('')}</ol>`;
}

function cardHtml(report: Report, { statement, held }: StatementNode, key: string, holder: Statement | null): string {
  const own = escapeHtml(`${key}-${statement.id}`);
  const parts = [
    headHtml(report, statement, key),
    viaHtml(report, statement, key, holder),
    wordsHtml(report, statement),
    noteHtml(report, statement, key),
    listHtml(report, held, key, statement),
  ];
  return `<li class="card" id="${own}" data-s="${own}"${actorsData(statement, key)}>${parts.join('')}</li>`;
}

/** Everyone who has a part in the statement: what is chosen in the list of actors. */
function actorsData(statement: Statement, key: string): string {
  const ids = [...actorsIn(statement)];
  return ids.length === 0 ? '' : ` data-parts="${escapeHtml(ids.map(id => `${key}-${id}`).join(' '))}"`;
}

function headHtml(report: Report, statement: Statement, key: string): string {
  const name = escapeHtml(statement.id);
  const own = escapeHtml(`${key}-${statement.id}`);
  const link = `<a class="to-text" href="#${own}-at" aria-label="${name}: to its place in the text">${name}</a>`;
  return `<p class="head">${link} ${piecesHtml(report, headPieces(report, statement), key)}</p>`;
}

function viaHtml(report: Report, statement: Statement, key: string, holder: Statement | null): string {
  const pieces = viaPieces(report, statement, holder);
  return pieces.length === 0 ? '' : `<p class="via">${piecesHtml(report, pieces, key)}</p>`;
}

/** The content in the report's words, the verbatim parts marked as they are in the text. */
function wordsHtml({ text }: Report, statement: Statement): string {
  const runs = contentRuns(text, statement).map(({ words, verbatim }) => {
    const own = escapeHtml(words);
    return verbatim ? `<span class="quoted">${own}</span>` : own;
  });
  return `<blockquote class="words" dir="auto">${runs.join('')}</blockquote>`;
}

/** "a denial · partly word for word · words missing after “to”" */
function noteHtml(report: Report, statement: Statement, key: string): string {
  const missing = report.gaps
    .filter(gap => statement.gaps.includes(gap.id))
    .map(gap => `<a class="gap-link" href="#${escapeHtml(`${key}-${gap.id}`)}">${escapeHtml(gapWords(gap, report.text))}</a>`);
  return `<p class="note">${[...noteWords(report, statement).map(words => `<bdi>${escapeHtml(words)}</bdi>`), ...missing].join(' · ')}</p>`;
}
