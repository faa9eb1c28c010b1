/** A contact or an event in its list: its id leads to the words of the text that tell of it, and lights them up. */
import type { Report } from '../../model/report.js';
import type { Piece } from '../words/pieces.js';
import { escapeHtml } from './escape.js';
import { piecesHtml } from './pieces-html.js';

/** Each line is a paragraph, the first one beside the id. */
export function itemHtml(report: Report, id: string, lines: readonly (readonly Piece[])[], key: string): string {
  const own = escapeHtml(`${key}-${id}`);
  const name = escapeHtml(id);
  const link = `<a class="to-text" href="#${own}-at" aria-label="${name}: to its place in the text">${name}</a> `;
  const paragraphs = lines.map((line, at) => `<p>${at === 0 ? link : ''}${piecesHtml(report, line, key)}</p>`);
  return `<li class="item" id="${own}" data-s="${own}">${paragraphs.join('')}</li>`;
}
