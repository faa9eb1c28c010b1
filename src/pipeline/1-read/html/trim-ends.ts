/** Takes off what stands before the article's first sentence and after its last: headline, standfirst, byline, date, links. */
import type { RemovalReason } from '../../../model/report.js';
import type { JudgedLine } from './build-article.js';
import { lettersOf } from './metadata/title.js';
import type { Line } from './read-lines.js';
import { kindOf } from './tag-kinds.js';
import { proseWeight } from './weigh-lines.js';

export interface Known {
  readonly title: string | null;
  readonly descriptions: readonly string[];
}

const SENTENCE = /[.!?…。！？]["”“'’»)\]]{0,3}$/;

export function trimEnds(judged: readonly JudgedLine[], known: Known): readonly JudgedLine[] {
  const kept = judged.filter(({ reason }) => reason === null).map(({ line }) => line);
  const first = kept.findIndex(isProse);
  const last = kept.findLastIndex(isProse);
  if (first < 0) return judged;
  const reasons = new Map<Line, RemovalReason>();
  kept.forEach((line, at) => {
    const reason = at < first ? ofLead(line, kept[at + 1], known) : at > last ? ofTail(line) : ofMiddle(line, kept[at + 1], known);
    if (reason) reasons.set(line, reason);
  });
  return judged.map(({ line, reason }) => ({ line, reason: reason ?? reasons.get(line) ?? null }));
}

function isProse(line: Line): boolean {
  return kindOf(line.element) !== 'heading' && proseWeight(line) > 0;
}

function ofLead(line: Line, next: Line | undefined, known: Known): RemovalReason | null {
  if (isKnown(line, known)) return 'metadata';
  if (kindOf(line.element) === 'heading') return next && isProse(next) && line.element.parent === next.element.parent ? null : 'metadata';
  if (line.linked <= 0.5 * line.text.length && SENTENCE.test(line.text)) return null;
  return 'metadata';
}

function ofMiddle(line: Line, next: Line | undefined, known: Known): RemovalReason | null {
  if (line.linked >= 0.9 * line.text.length && !SENTENCE.test(line.text) && kindOf(line.element) !== 'heading') return 'related-links';
  if (isKnown(line, known) && next && line.element.parent !== next.element.parent) return 'metadata';
  return null;
}

function ofTail(line: Line): RemovalReason | null {
  if (line.linked > 0.5 * line.text.length) return 'related-links';
  return kindOf(line.element) === 'heading' ? 'boilerplate' : null;
}

function isKnown(line: Line, { title, descriptions }: Known): boolean {
  const letters = lettersOf(line.text);
  return [title ?? '', ...descriptions].some(text => lettersOf(text) === letters);
}
