/** How long it lasted: "half an hour" is thirty minutes, and "about an hour" may be fifty-five. */
import { numbers } from '../differences/numbers.js';
import type { Telling } from '../differences/told.js';
import { type FieldRule, sideBySide, type ToldField } from './field-rule.js';

export const length: FieldRule = {
  field: 'length',
  what: 'how long it lasted',
  read: ({ contact }) => (contact.length === null ? null : { value: contact.length, spans: contact.lengthSpans }),
  compare: (a, b) => {
    if (numbers(tellingOf(a), tellingOf(b))?.conflict) return { verdict: 'conflict', reason: sideBySide(a, b) };
    const [x, y] = [a.told.contact.minutes, b.told.contact.minutes];
    if (x === null || y === null ? a.value !== b.value : Math.max(x, y) > Math.min(x, y) * 1.15)
      return { verdict: 'differs', reason: sideBySide(a, b) };
    return { verdict: 'both', reason: `both tell of ${a.value}` };
  },
};

const tellingOf = ({ told: { party, report }, spans }: ToldField): Telling => ({
  party,
  passages: spans.map(span => ({ report, span, statement: null })),
});
