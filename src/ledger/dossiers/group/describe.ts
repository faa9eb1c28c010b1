/** A group of reports as the ledger keeps it: what it is called, and of each report why it is there and where it comes from. */
import { partId } from '../../ids.js';
import type { Around } from './around.js';
import type { LikenessRow } from './link-report.js';
import { firstToTell, type OriginOf, originsWithin, type Told } from './origins-within.js';
import { contactsOf, isOf, type Summary, summaryOf } from './summary.js';

export interface Described {
  readonly id: string;
  readonly summary: Summary;
  /** The first to tell first. */
  readonly members: readonly DescribedMember[];
}

export interface DescribedMember {
  readonly report: string;
  readonly contact: string | null;
  readonly reason: string;
  readonly rule: string;
  readonly origin: OriginOf | null;
}

export function describe(id: string, group: readonly string[], found: Around): Described {
  const here = new Set(group);
  const members = found.members.filter(({ report }) => here.has(report)).toSorted(firstToTell);
  const links = found.links.filter(({ a, b }) => here.has(a) && here.has(b));
  const origins = originsWithin(members, links);
  const why = reasons(members, links, found);
  const contacts = contactsOf(members.map(({ facts }) => facts));
  const [contact] = contacts;
  return {
    id,
    summary: summaryOf({ members, origins, contacts }),
    members: members.map(({ report, facts }) => ({
      report,
      contact: facts.contact && contact && isOf(facts.contact, contact) ? partId(report, facts.contact.local) : null,
      ...(why.get(report) ?? ALONE),
      origin: origins.get(report) ?? null,
    })),
  };
}

interface Why {
  readonly reason: string;
  readonly rule: string;
}

const ALONE: Why = { reason: 'no other report tells of it', rule: 'alone' };

/** Of each the surest link within the group; what a person decided stands before. */
function reasons(members: readonly Told[], links: readonly LikenessRow[], { decisions }: Around): ReadonlyMap<string, Why> {
  const titles = new Map(members.map(({ report, facts }) => [report, facts.title]));
  const surest = links.toSorted((x, y) => x.score - y.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? 1 : -1));
  const why = new Map<string, Why>();
  for (const { a, b, rule, reason } of surest) {
    why.set(a, { rule, reason: `${reason}; as “${titles.get(b)}”` });
    why.set(b, { rule, reason: `${reason}; as “${titles.get(a)}”` });
  }
  for (const { moved, reason } of decisions.toReversed()) for (const report of moved) why.set(report, { rule: 'person', reason });
  return why;
}
