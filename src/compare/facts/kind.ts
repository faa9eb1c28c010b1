/** How it was held: a call here and a video call there is worth a word; a visit and a meeting may be one. */
import type { ContactKind } from '../../model/contact.js';
import { type FieldRule, sideBySide } from './field-rule.js';

const IN_PERSON: ReadonlySet<string> = new Set<ContactKind>(['meeting', 'visit', 'summit']);
/** What says nothing of how it was held. */
const UNCLEAR: ReadonlySet<string> = new Set<ContactKind>(['other', 'statement']);

export const kind: FieldRule = {
  field: 'kind',
  what: 'how it was held',
  read: ({ contact }) => (UNCLEAR.has(contact.kind) ? null : { value: contact.kind, spans: contact.spans.slice(0, 1) }),
  compare: (a, b) => {
    const isSame = a.value === b.value || (IN_PERSON.has(a.value) && IN_PERSON.has(b.value));
    return isSame ? { verdict: 'both', reason: `both tell of a ${a.value}` } : { verdict: 'differs', reason: sideBySide(a, b) };
  },
};
