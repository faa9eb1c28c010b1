/** Takes off what stands before the article's first sentence and after its last: headline, standfirst, byline, date, links. */
import type { RemovalReason } from '../../../model/report.js';
import type { JudgedLine } from './build-article.js';
import { isMetadata, type Known } from './known-already.js';
import { holds } from './page-tree.js';
import type { Line } from './read-lines.js';
import { endsSentence, isLinks, proseWeight } from './weigh-lines.js';

export function trimEnds(judged: readonly JudgedLine[], known: Known): readonly JudgedLine[] {
  const kept = judged.filter(({ reason }) => reason === null).map(({ line }) => line);
  const first = kept.findIndex(isProse);
  const last = kept.findLastIndex(isProse);
  const [start, end] = [kept[first], kept[last]];
  if (!start || !end) return judged;
  const reasons = new Map<Line, RemovalReason | null>();
  kept.forEach((line, at) => {
    if (at < first) reasons.set(line, ofLead(line, start, known));
    else if (at > last) reasons.set(line, ofTail(line, end));
    else reasons.set(line, ofMiddle(line));
  });
  return judged.map(({ line, reason }) => ({ line, reason: reason ?? reasons.get(line) ?? null }));
}

function isProse(line: Line): boolean {
  return line.kind !== 'heading' && proseWeight(line) > 0;
}

/** Says whether the line stands in the part of the page where `other` stands, not in a part beside it. */
function isBeside(line: Line, other: Line): boolean {
  const part = other.element.parent ?? other.element;
  return holds(part, line.element);
}

function ofLead(line: Line, start: Line, known: Known): RemovalReason | null {
  if (isMetadata(line, known)) return 'metadata';
  if (isLinks(line)) return 'navigation';
  if (isBeside(line, start)) return null;
  return line.kind !== 'heading' && endsSentence(line.text) ? null : 'metadata';
}

function ofMiddle(line: Line): RemovalReason | null {
  const isHeading = line.kind === 'heading';
  return line.linked >= 0.9 * line.text.length && !endsSentence(line.text) && !isHeading ? 'related-links' : null;
}

function ofTail(line: Line, end: Line): RemovalReason | null {
  if (isLinks(line)) return 'related-links';
  if (line.kind === 'heading') return 'boilerplate';
  return isBeside(line, end) || endsSentence(line.text) ? null : 'boilerplate';
}
