/** What is compared of a report to know whether another tells of the same event: taken from the report alone, and kept beside it. */
import type { ContactKind, ContactStatus } from '../../../model/contact.js';
import type { Report } from '../../../model/report.js';
import { weightiest } from '../../../text/weightiest.js';
import { dayOf } from '../../ingest/day-of.js';
import { reportDay } from '../../ingest/report-columns.js';
import { ownSpans, type Print, printOf } from '../../origins/print-of.js';
import { type Content, contentOf, type Weighed } from './content.js';

/** The contact that a report is about. */
export interface ContactPortrait {
  /** Its id in the report. */
  readonly local: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** The day on which it was, else that of the report. */
  readonly day: string | null;
  /** Whether the report tells the day of the contact itself, to the day. */
  readonly isDated: boolean;
  /** The sides, in alphabetical order. */
  readonly parties: readonly string[];
  /** Those who have a name of their own, each with its side. */
  readonly people: readonly { readonly name: string; readonly party: string | null }[];
  readonly place: string | null;
}

export interface Portrait extends Content {
  /** Of the report. */
  readonly day: string | null;
  /** Family names of persons, by how often each is mentioned. */
  readonly persons: Weighed;
  readonly places: Weighed;
  readonly contact: ContactPortrait | null;
  readonly print: Print;
}

export function portraitOf(report: Report): Portrait {
  const text = ownSpans(report)
    .map(span => report.text.slice(...span))
    .join(' ');
  return {
    ...contentOf(report.title !== null && !text.includes(report.title) ? `${report.title}\n${text}` : text),
    day: reportDay(report),
    persons: personsOf(report),
    places: placesOf(report),
    contact: contactPortrait(report),
    print: printOf(report),
  };
}

const MOST = 30;

/** Only those who have a name: no "a spokesman". */
function personsOf({ actors }: Report): Weighed {
  const named = actors.filter(({ kind, name }) => kind === 'person' && hasName(name));
  return most(named.map(({ name, mentions }) => [familyName(name), mentions.length] as const));
}

const placesOf = ({ places }: Report): Weighed =>
  most(places.map(({ name, mentions }) => [name.toLowerCase(), Math.sqrt(mentions.length)] as const));

function most(counted: readonly (readonly [string, number])[]): Weighed {
  const sums = new Map<string, number>();
  for (const [key, count] of counted) sums.set(key, (sums.get(key) ?? 0) + count);
  return new Map(weightiest(sums, MOST));
}

const hasName = (name: string): boolean => /^(?:\p{Ll}+ )?\p{Lu}/u.test(name);
export const familyName = (name: string): string => (name.trim().split(/\s+/).at(-1) ?? '').toLowerCase();

/** Of the contact that the report is about; `null`: it tells of none. */
export function contactPortrait(report: Report): ContactPortrait | null {
  const [contact] = report.contacts;
  if (!contact) return null;
  const { id: local, kind, status, date, participants, place } = contact;
  const own = dayOf(date);
  const people = participants
    .filter(({ name, party }) => hasName(name) && name !== party)
    .map(({ name, party }) => ({ name, party }));
  const parties = [...new Set(participants.flatMap(({ party }) => (party === null ? [] : [party])))].toSorted();
  const isDated = own !== null && /^\d{4}-\d{2}-\d{2}/.test(date ?? '');
  return { local, kind, status, day: isDated ? own : reportDay(report), isDated, parties, people, place };
}
