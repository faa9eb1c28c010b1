/** Pieces of a line as HTML: names lead to the list of actors, ids to what bears them, and no direction of writing leaks from one into the next. */

import type { Report } from '../../model/report.js';
import { actorOf } from '../words/actor-of.js';
import type { Piece, Tone } from '../words/pieces.js';
import { escapeHtml } from './escape.js';

const CLASSES: Readonly<Record<Tone, string>> = {
  who: 'source',
  told: 'addressee',
  said: 'cue',
  nobody: 'nobody',
  aside: 'basis',
  doubt: 'doubt',
  plain: '',
};

/** `key` is that of the report on the page. */
export function piecesHtml(report: Report, pieces: readonly Piece[], key: string): string {
  return pieces.map(piece => pieceHtml(report, piece, key)).join('');
}

function pieceHtml(report: Report, { words, tone, actor, part }: Piece, key: string): string {
  const name = CLASSES[tone];
  const bdi = `<bdi${name === '' ? '' : ` class="${name}"`}>${escapeHtml(words)}</bdi>`;
  if (part !== undefined) return `<a class="to-part" href="#${escapeHtml(`${key}-${part}`)}">${bdi}</a>`;
  if (actor === undefined || actorOf(report, actor) === null) return bdi;
  return `<a class="to-actor" href="#${escapeHtml(`${key}-${actor}`)}">${bdi}</a>`;
}
