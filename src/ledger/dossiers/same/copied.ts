/**
 * Whether one of two reports was copied from the other. Offices write new texts over old ones: those are told from copies by their
 * days, and by whom they met.
 */
import { type Copied, copyOf } from '../../origins/copy-of.js';
import { daysBetween } from './days-between.js';
import type { Portrait } from './portrait.js';
import { sameContact } from './same-contact.js';

/** Who copies does so within days; after that only what is the same from beginning to end is a copy. */
const DAYS = 7;

export function copied(a: Portrait, b: Portrait): Copied | null {
  const found = copyOf(a.print, b.print);
  if (found === null || found.kind === 'copy') return found;
  const isLater = (daysBetween(a.day, b.day) ?? 0) > DAYS;
  const isOther = a.contact !== null && b.contact !== null && sameContact(a.contact, b.contact)?.same === false;
  return isLater || isOther ? null : found;
}
