/** One segment of the text as HTML. */
import { actorsOver, classesOf, partsOver } from '../marks/segment-look.js';
import type { Segment } from '../marks/segments.js';
import type { TextMark } from '../marks/text-marks.js';
import { escapeHtml } from './escape.js';

/** `key` makes the ids of a report's statements, contacts, events and actors unique on the page: "s3" is "r1-s3". */
export function segmentHtml(text: string, { span, marks }: Segment<TextMark>, key: string): string {
  const words = escapeHtml(text.slice(...span));
  if (marks.length === 0) return words;
  const data = idsHtml('s', partsOver(marks), key) + idsHtml('a', actorsOver(marks), key);
  const classes = classesOf(marks).join(' ');
  return `<span${classes === '' ? '' : ` class="${classes}"`}${data}>${words}</span>`;
}

function idsHtml(name: 's' | 'a', ids: readonly string[], key: string): string {
  return ids.length === 0 ? '' : ` data-${name}="${escapeHtml(ids.map(id => `${key}-${id}`).join(' '))}"`;
}
