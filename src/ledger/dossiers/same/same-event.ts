/**
 * Whether two reports tell of one event of the world. The two alone decide, so that groups are the same whatever else is there and
 * came first.
 */
import { apartWords, daysBetween } from './days-between.js';
import { LIKENESSES, type Likeness, likenessOf } from './likeness.js';
import type { Portrait } from './portrait.js';
import { type ContactVerdict, sameContact } from './same-contact.js';
import { sharedWords } from './shared-words.js';

export interface SameEvent {
  /** Log odds, as far as words can tell; above 0. */
  readonly score: number;
  readonly rule: 'same-contact' | 'same-words';
  /** In words. */
  readonly reason: string;
}

/** Log odds for each likeness, fitted to pairs of reports of which it was known. */
const WEIGHTS: Likeness = {
  names: 7.8,
  persons: 2.9,
  places: 1.2,
  numbers: 3.9,
  begins: 7.7,
  otherPersons: -0.8,
  noPersons: 0.9,
  length: -0.57,
};
const BASE = -4.6;

/** That they are about one contact says more than all words do, and that they cannot be says as much. */
const OF_CONTACT = 5;

/** `null`: nothing says so. It is the same for (a, b) and (b, a). */
export function sameEvent(a: Portrait, b: Portrait): SameEvent | null {
  const { score, days, contact } = judged(a, b);
  if (score <= 0) return null;
  if (contact?.same) return { score, rule: 'same-contact', reason: contact.reason };
  const apart = days === null ? [] : [apartWords(days)];
  return { score, rule: 'same-words', reason: [...sharedWords(a, b), ...apart].join(', ') };
}

/** Log odds, below 0 too. */
export const eventScore = (a: Portrait, b: Portrait): number => judged(a, b).score;

function judged(a: Portrait, b: Portrait) {
  const days = daysBetween(a.day, b.day);
  const contact = a.contact && b.contact ? sameContact(a.contact, b.contact) : null;
  return { score: wordsScore(a, b) + ofDays(days) + ofContact(contact), days, contact };
}

function wordsScore(a: Portrait, b: Portrait): number {
  const likeness = likenessOf(a, b);
  return LIKENESSES.reduce((sum, name) => sum + WEIGHTS[name] * likeness[name], BASE);
}

/** News of an event comes within days; what is told months later is another one. Where a day is not known the words decide. */
function ofDays(days: number | null): number {
  if (days === null) return 0;
  if (days <= 3) return 0.5;
  if (days <= 10) return -0.5;
  return days <= 45 ? -2 : -20;
}

const ofContact = (verdict: ContactVerdict | null): number => (verdict === null ? 0 : verdict.same ? OF_CONTACT : -OF_CONTACT);
