/** A statement as a card: who, by which cue, the words, word for word or not, and its gaps; what it holds as cards within it. */
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { gapWords } from '../words/gap-words.js';
import { MODE_WORDS, NOBODY } from '../words/label-words.js';
import { joint, spanWords } from '../words/span-words.js';
import { type StatementNode, statementTree } from '../words/statement-tree.js';
import { escapeHtml } from './escape.js';
import { segmentsOf } from './segments.js';

export function cardsHtml(report: Report, key: string): string {
  if (report.statements.length === 0) return '<p class="none">No statement was found in this report.</p>';
  return listHtml(report, statementTree(report.statements), key);
}

function listHtml(report: Report, nodes: readonly StatementNode[], key: string): string {
  return nodes.length === 0 ? '' : `<ol class="cards">${nodes.map(node => cardHtml(report, node, key)).join('')}</ol>`;
}

function cardHtml(report: Report, { statement, held }: StatementNode, key: string): string {
  const own = escapeHtml(`${key}-${statement.id}`);
  const parts = [
    headHtml(report, statement, own),
    wordsHtml(report, statement),
    noteHtml(report, statement, key),
    listHtml(report, held, key),
  ];
  return `<li class="card" id="${own}" data-s="${own}">${parts.join('')}</li>`;
}

function headHtml({ text }: Report, { id, source, cue, evidence }: Statement, own: string): string {
  const name = escapeHtml(id);
  const link = `<a class="to-text" href="#${own}-at" aria-label="${name}: to its place in the text">${name}</a>`;
  const who =
    source.length === 0
      ? `<span class="nobody">${NOBODY}</span>`
      : `<bdi class="source">${escapeHtml(spanWords(text, source))}</bdi>`;
  const how = evidence.source.basis === 'inferred' ? ' <span class="basis">(inferred)</span>' : '';
  const arrow =
    cue.length === 0 ? '' : ` <span class="arrow">→</span> <bdi class="cue">${escapeHtml(spanWords(text, cue))}</bdi>`;
  return `<p class="head">${link} ${who}${how}${arrow}</p>`;
}

/** The content in the report's words, the verbatim parts marked as they are in the text. */
function wordsHtml({ text }: Report, { content, quoted }: Statement): string {
  const pieces = content.map((span, at) => escapeHtml(joint(text, content[at - 1], span)) + quotedHtml(text, span, quoted));
  return `<blockquote class="words" dir="auto">${pieces.join('')}</blockquote>`;
}

function quotedHtml(text: string, [start, end]: Span, quoted: readonly Span[]): string {
  const within = quoted.filter(span => span[0] < end && span[1] > start);
  const marks = within.map(([from, to]) => ({ span: [Math.max(from, start) - start, Math.min(to, end) - start] as const }));
  return segmentsOf(end - start, marks, [])
    .map(({ span, marks: over }) => {
      const words = escapeHtml(text.slice(start + span[0], start + span[1]));
      return over.length === 0 ? words : `<span class="quoted">${words}</span>`;
    })
    .join('');
}

/** "mixed: partly word for word · words missing after “to”" */
function noteHtml(report: Report, { mode, gaps }: Statement, key: string): string {
  const missing = report.gaps
    .filter(gap => gaps.includes(gap.id))
    .map(gap => `<a class="gap-link" href="#${escapeHtml(`${key}-${gap.id}`)}">${escapeHtml(gapWords(gap, report.text))}</a>`);
  return `<p class="note">${[`<span class="mode">${MODE_WORDS[mode]}</span>`, ...missing].join(' · ')}</p>`;
}
