/** Whether the accounts tell of two events: what speaks against one, in words. */
import type { AccountText } from '../account-text.js';
import { daysApart } from './date.js';
import { kind } from './kind.js';
import { isNamedIn, participantsOf } from './people-told.js';
import { type ToldContact, toldContact } from './told-contact.js';

/** `null`: nothing does. Of several accounts the first two that do not go together are named. */
export function differentEvents(accounts: readonly AccountText[]): string | null {
  const all = accounts.flatMap(account => toldContact(account) ?? []);
  for (const [k, a] of all.entries()) {
    for (const b of all.slice(k + 1)) {
      const reasons = against(a, b);
      if (reasons.length > 0) return `${a.party} and ${b.party} ${reasons.join(', and ')}`;
    }
  }
  return null;
}

function against(a: ToldContact, b: ToldContact): readonly string[] {
  const days = daysTold(a, b);
  const strangers = areStrangers(a, b) ? ['have no participant and no side in common'] : [];
  const kinds = areOtherKinds(a, b) ? [`tell of a ${a.contact.kind} and a ${b.contact.kind}`] : [];
  const isFar = days !== null && (days > FAR || (days > 2 && kinds.length + strangers.length > 0));
  const told = isFar ? [`tell of days that are ${days} apart (${a.contact.date} and ${b.contact.date})`] : [];
  return strangers.length + told.length === 0 ? [] : [...strangers, ...told, ...kinds];
}

/** Days that neither a slip explains nor that "today" is counted from a report's own day, which may be wrong. */
const FAR = 7;

/** `null`: one of them does not tell the day in words. */
function daysTold({ contact: a }: ToldContact, { contact: b }: ToldContact): number | null {
  const isTold = a.dateSpans.length > 0 && b.dateSpans.length > 0;
  return isTold && a.date !== null && b.date !== null ? daysApart(a.date, b.date) : null;
}

function areOtherKinds(a: ToldContact, b: ToldContact): boolean {
  const [x, y] = [a, b].map(told => ({ told, value: told.contact.kind, spans: [] }));
  return (
    x !== undefined &&
    y !== undefined &&
    kind.read(a) !== null &&
    kind.read(b) !== null &&
    kind.compare(x, y, []).verdict !== 'both'
  );
}

/** Nobody whom the one names is named anywhere in the other's report, nor is their side. */
function areStrangers(a: ToldContact, b: ToldContact): boolean {
  const [ofA, ofB] = [participantsOf(a), participantsOf(b)];
  if (ofA.length < LEAST || ofB.length < LEAST) return false;
  const isKnown = isSideNamedIn(a, b) || isSideNamedIn(b, a);
  return !isKnown && !ofA.some(one => isNamedIn(one, b)) && !ofB.some(one => isNamedIn(one, a));
}

const isSideNamedIn = ({ party, report, contact }: ToldContact, other: ToldContact): boolean => {
  const passage = { report, span: contact.spans[0] ?? ([0, 0] as const), statement: null };
  return isNamedIn({ person: null, party, passage }, other);
};

/** Whoever names one alone may mean another's meeting with them. */
const LEAST = 2;
