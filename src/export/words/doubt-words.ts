/** What a reader should know before relying on a date or a contact, in words. */
import type { ContactDoubt } from '../../model/contact.js';
import type { TimeDoubt } from '../../model/time.js';

export const TIME_DOUBTS: Readonly<Record<TimeDoubt, string>> = {
  'no-such-date': 'the calendar has no such date',
  'no-reference': 'nothing tells from which day it is counted',
  unclear: 'the words fit more than one date',
  contradicts: 'it and another date of the report cannot both be right',
};

export const CONTACT_DOUBTS: Readonly<Record<ContactDoubt, string>> = {
  'party-unknown': 'not told for which side everyone took part',
  'participant-unnamed': 'not told between whom',
  'no-date': 'not told when',
  'date-contradicts': 'two of its dates cannot both be right',
};
