/** How it was arranged: "trilateral", "behind closed doors". Words that say different things of it need not contradict each other. */
import { type FieldRule, sideBySide } from './field-rule.js';

export const format: FieldRule = {
  field: 'format',
  what: 'in what form it was held',
  read: ({ contact }) => (contact.format === null ? null : { value: contact.format, spans: contact.formatSpans }),
  compare: (a, b) => {
    const words = a.value.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const isSame = a.value.toLowerCase() === b.value.toLowerCase() || words.some(word => b.value.toLowerCase().includes(word));
    return isSame
      ? { verdict: 'both', reason: `both tell of it as ${a.value}` }
      : { verdict: 'differs', reason: sideBySide(a, b) };
  },
};
