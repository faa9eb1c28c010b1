/** Whose initiative it was: the same side in other words is the same; each naming the other is a conflict. */
import { type FieldRule, sideBySide, type ToldField } from './field-rule.js';
import { areSame, initiatorsOf, type Someone, withSide } from './people-told.js';
import type { ToldContact } from './told-contact.js';

export const initiative: FieldRule = {
  field: 'initiative',
  what: 'who started it',
  read: ({ contact }) => (contact.initiative === null ? null : { value: contact.initiative, spans: contact.initiativeSpans }),
  compare: (a, b, all) => {
    const [ofA, ofB] = [peopleOf(a, all), peopleOf(b, all)];
    if (isMutual(a) && isMutual(b)) return { verdict: 'both', reason: 'both tell that it was agreed together' };
    if (isMutual(a) || isMutual(b))
      return { verdict: 'differs', reason: `one tells of a common wish, the other of one side’s; ${sideBySide(a, b)}` };
    const pairs = ofA.flatMap(x => ofB.map(y => areSame(x, y)));
    if (pairs.includes(true)) return { verdict: 'both', reason: `both name ${ofA.map(({ name }) => name).join(' and ')}` };
    if (pairs.length > 0 && pairs.every(same => same === false))
      return { verdict: 'conflict', reason: `each names another; ${sideBySide(a, b)}` };
    return { verdict: 'differs', reason: `the words leave open whether they mean the same side; ${sideBySide(a, b)}` };
  },
};

const peopleOf = ({ told }: ToldField, all: readonly ToldContact[]): readonly Someone[] =>
  initiatorsOf(told).map(one => withSide(one, all));

/** "by mutual agreement" names nobody. */
const isMutual = ({ told }: ToldField): boolean => told.contact.initiators.length === 0;
