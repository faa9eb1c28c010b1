/** When an event took place: the time that its sentence tells, the nearest to its words; else nobody knows. */
import type { CodedEvent } from '../../../model/event.js';
import type { Span } from '../../../model/span.js';
import type { Time } from '../../../model/time.js';
import { firstIndex } from '../../../text/sorted.js';
import { absent, stated } from './evidence.js';

export type Dated = Pick<CodedEvent, 'date'> & { readonly evidence: CodedEvent['evidence']['date'] };

export const UNDATED: Dated = { date: null, evidence: absent('no-time') };

/** `holds`: whether a time belongs to the words that tell the event (it may be another statement's). */
export function whenTold(times: readonly Time[], sentence: Span, at: Span, holds: (span: Span) => boolean): Dated {
  const near = within(times, sentence).filter(time => time.when !== null && holds(time.span));
  const [nearest] = near.toSorted((a, b) => distance(a.span, at) - distance(b.span, at));
  return nearest ? { date: nearest.when, evidence: stated('time-in-sentence') } : UNDATED;
}

/** Times are in the order of the text. */
function within(times: readonly Time[], [from, to]: Span): readonly Time[] {
  const first = firstIndex(times.length, i => (times[i]?.span[0] ?? 0) >= from);
  const behind = firstIndex(times.length, i => (times[i]?.span[0] ?? 0) >= to);
  return times.slice(first, behind);
}

const distance = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1], 0);
