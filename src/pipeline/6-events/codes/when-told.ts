/** When an event took place: the time that its sentence tells, the nearest to its words; else nobody knows. */

import type { CodedEvent } from '../../../model/event.js';
import { absent, stated } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { Time } from '../../../model/time.js';
import { distance, startingIn } from '../../../text/spans.js';

export type Dated = Pick<CodedEvent, 'date'> & { readonly evidence: CodedEvent['evidence']['date'] };

export const UNDATED: Dated = { date: null, evidence: absent('no-time') };

/** `holds`: whether a time belongs to the words that tell the event (it may be another statement's). */
export function whenTold(times: readonly Time[], sentence: Span, at: Span, holds: (span: Span) => boolean): Dated {
  const near = startingIn(times, sentence).filter(time => time.when !== null && holds(time.span));
  const [nearest] = near.toSorted((a, b) => distance(a.span, at) - distance(b.span, at));
  return nearest ? { date: nearest.when, evidence: stated('time-in-sentence') } : UNDATED;
}
