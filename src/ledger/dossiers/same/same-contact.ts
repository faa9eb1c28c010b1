/** Whether two reports are about one contact: by those who took part, the day, and how it was held. */
import type { ContactKind } from '../../../model/contact.js';
import { capital } from '../../../text/capital.js';
import { apartWords, daysBetween } from './days-between.js';
import { type ContactPortrait, familyName } from './portrait.js';

/** `same: false`: it cannot be one. */
export interface ContactVerdict {
  readonly same: boolean;
  readonly reason: string;
}

/** Time zones, and visits of more than a day. */
const DAYS = 2;
/** A report that does not tell the day may come later. */
const DAYS_UNDATED = 4;

/** `null`: they do not tell enough to say either. */
export function sameContact(a: ContactPortrait, b: ContactPortrait): ContactVerdict | null {
  const days = daysBetween(a.day, b.day);
  const most = a.isDated && b.isDated ? DAYS : DAYS_UNDATED;
  if (days !== null && days > most) return other(`${Math.round(days)} days lie between the two`);
  if (!areOneWay(a.kind, b.kind)) return other(`a ${a.kind} in one, a ${b.kind} in the other`);
  const sides = sidesOf(a, b);
  const people = peopleOf(a, b);
  if (sides === 'other') return other('other sides took part');
  if (people.others >= 2) return other('others took part for both sides');
  if (days === null || (sides !== 'same' && people.shared.length < 2) || people.others > 0) return null;
  const who =
    people.shared.length > 0 ? `the same participants (${people.shared.join(', ')})` : `the same sides (${a.parties.join(', ')})`;
  const how = a.kind === b.kind ? `a ${a.kind} in both` : `a ${a.kind} in one, a ${b.kind} in the other`;
  return { same: true, reason: [who, apartWords(days), how].join(', ') };
}

const other = (reason: string): ContactVerdict => ({ same: false, reason });

const AT_A_DISTANCE: ReadonlySet<ContactKind> = new Set(['call', 'video call']);
const IN_PERSON: ReadonlySet<ContactKind> = new Set(['meeting', 'visit', 'summit']);

/** A contact that is called nothing more can be any. */
function areOneWay(a: ContactKind, b: ContactKind): boolean {
  const open = [a, b].some(kind => kind === 'other' || kind === 'statement');
  return a === b || open || [AT_A_DISTANCE, IN_PERSON].some(way => way.has(a) && way.has(b));
}

/** Of a summit each report names some; a talk of two beside it is another contact. */
function sidesOf({ parties: a }: ContactPortrait, { parties: b }: ContactPortrait): 'same' | 'other' | 'open' {
  if (a.length < 2 || b.length < 2) return 'open';
  const both = a.filter(party => b.includes(party)).length;
  if (both < 2) return 'other';
  return Math.max(a.length, b.length) <= 2 * both - 1 ? 'same' : 'other';
}

/** Whom both name, by family name; and for how many sides they name nobody in common. */
function peopleOf(a: ContactPortrait, b: ContactPortrait) {
  const [ofA, ofB] = [namedIn(a), namedIn(b)];
  const names = new Set(ofB.map(({ family }) => family));
  const shared = [...new Set(ofA.filter(({ family }) => names.has(family)).map(({ family }) => capital(family)))];
  const sides = new Set(ofA.map(({ party }) => party).filter(party => party !== null && ofB.some(each => each.party === party)));
  const others = [...sides].filter(side => !ofA.some(({ family, party }) => party === side && names.has(family))).length;
  return { shared, others };
}

const namedIn = ({ people }: ContactPortrait) => people.map(({ name, party }) => ({ family: familyName(name), party }));
