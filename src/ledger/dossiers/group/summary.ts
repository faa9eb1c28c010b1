/** What a dossier shows in a list, from the facts of its members. */
import type { ContactKind } from '../../../model/contact.js';
import { grouped } from '../../../text/grouped.js';
import type { Facts } from '../facts.js';
import type { ContactPortrait } from '../same/portrait.js';
import { sameContact } from '../same/same-contact.js';
import type { OriginOf, Told } from './origins-within.js';
import { contactTitle } from './title.js';

export interface Summary {
  readonly title: string;
  readonly kind: ContactKind | null;
  readonly day: string | null;
  readonly parties: readonly string[];
  readonly place: string | null;
  readonly accounts: readonly string[];
  readonly sides: number;
  readonly reports: number;
  readonly origins: number;
  /** What the words of its reports' titles are found by. */
  readonly titles: readonly string[];
}

/** Titles of a dossier that can be searched for; copies seldom have others. */
const MOST_TITLES = 60;

interface ToSum {
  /** The first to tell first, one at least. */
  readonly members: readonly Told[];
  readonly origins: ReadonlyMap<string, OriginOf>;
  /** Of the members, as `contactsOf` gives them. */
  readonly contacts: readonly ContactPortrait[];
}

export function summaryOf({ members, origins, contacts }: ToSum): Summary {
  const facts = members.map(({ facts: told }) => told);
  const [contact = null] = contacts;
  const accounts = accountsOf(facts);
  const titles = [...new Set(facts.map(({ title }) => title))].slice(0, MOST_TITLES);
  const days = facts.flatMap(({ day }) => (day === null ? [] : [day])).toSorted();
  return {
    title: (contact && contactTitle(contact)) ?? titles[0] ?? '',
    kind: contact?.kind ?? null,
    day: contact?.day ?? days[0] ?? null,
    parties: [...new Set(contacts.flatMap(({ parties }) => parties))].toSorted(),
    place: contacts.find(({ place }) => place !== null)?.place ?? null,
    accounts: accounts.length > 0 ? accounts : publishersOf(members, origins),
    sides: accounts.length,
    reports: members.length,
    origins: members.filter(({ report }) => !origins.has(report)).length,
    titles,
  };
}

/**
 * The one that the dossier is about first: of the kind that most tell of, with a day and names. Those that are another contact are
 * left out.
 */
export function contactsOf(facts: readonly Facts[]): readonly ContactPortrait[] {
  const all = facts.flatMap(({ contact }) => (contact ? [contact] : []));
  const kinds = grouped(all, ({ kind }) => kind);
  const told = (contact: ContactPortrait) =>
    (kinds.get(contact.kind)?.length ?? 0) * 10 +
    (contact.isDated ? 4 : 0) +
    Math.min(3, contact.people.length) +
    Math.min(2, contact.parties.length);
  const [first, ...rest] = all.toSorted((a, b) => told(b) - told(a));
  return first ? [first, ...rest.filter(contact => isOf(contact, first))] : [];
}

export const isOf = (contact: ContactPortrait, dossier: ContactPortrait): boolean =>
  sameContact(contact, dossier)?.same !== false;

/** Sides with an account of their own, then those of whom others tell. */
function accountsOf(facts: readonly Facts[]): readonly string[] {
  const own = facts.flatMap(({ account, isOwn }) => (account !== null && isOwn ? [account] : []));
  const passedOn = facts.flatMap(({ account, sides }) => (account === null ? sides : [account]));
  return [...new Set([...own.toSorted(), ...passedOn.toSorted()])];
}

/** Where no side tells anything, each origin is an account of its own. */
function publishersOf(members: readonly Told[], origins: ReadonlyMap<string, OriginOf>): readonly string[] {
  const own = members.filter(({ report }) => !origins.has(report));
  return [...new Set(own.map(({ facts: { publisher, title } }) => publisher ?? title))];
}
