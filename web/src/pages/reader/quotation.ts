/** A statement to be pasted elsewhere: the words, who vouches for them, where it stands, and a link to the exact words. */
import { factsOf, headingOf, MODE_WORDS, webAddress } from '../../../../src/export/words/label-words.js';
import type { Piece } from '../../../../src/export/words/pieces.js';
import { spanWords } from '../../../../src/export/words/span-words.js';
import { headPieces, viaPieces } from '../../../../src/export/words/statement-lines.js';
import type { Report } from '../../../../src/model/report.js';
import type { Statement } from '../../../../src/model/statement.js';
import { textDirective, withDirective } from './text-fragment.js';

/** Several lines. `here`: the address of the report on this page; `label`: what the statement is called there. */
export function quotation(report: Report, statement: Statement, here: string, label: string): string {
  const words = spanWords(report.text, statement.content).replace(/\s+/g, ' ').trim();
  return [
    `${statement.mode === 'direct' ? inMarks(words) : words} [${MODE_WORDS[statement.mode]}]`,
    `— ${lineOf(headPieces(report, statement))}`,
    lineOf(viaPieces(report, statement)),
    [headingOf(report), ...factsOf(report)].join(' · '),
    linkTo(report, statement, here, label),
  ]
    .filter(line => line !== '')
    .join('\n');
}

/** To the report itself, where it has an address of the web; else to this page. */
export function linkTo(report: Report, { content, quoted }: Statement, here: string, label: string): string {
  const directive = textDirective(report.text, content.length > 0 ? content : quoted);
  const url = webAddress(report.url);
  return url === null ? withDirective(here, label, directive) : withDirective(url, '', directive);
}

function lineOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words }) => words)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function inMarks(words: string): string {
  return /^["“„«‘']/.test(words) ? words : `“${words}”`;
}
