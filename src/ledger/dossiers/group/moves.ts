/** Which reports the machine moved from one dossier to another, and why, for the record of changes. */
import { grouped } from '../../../text/grouped.js';
import { dossierId } from '../../ids.js';
import type { Member } from './around.js';
import type { Described, DescribedMember } from './describe.js';

export interface Move {
  readonly from: string;
  /** The title of a report's own dossier that never was, `null` where it was. */
  readonly fromTitle: string | null;
  readonly to: string;
  readonly reports: readonly string[];
  readonly reason: string;
  readonly rule: string;
}

/** A report that is the first of its dossier was not moved. */
export function movesOf(described: readonly Described[], before: readonly Member[]): readonly Move[] {
  const was = new Map(before.map(member => [member.report, member]));
  return described.flatMap(({ id, members }) => {
    const moved = members.filter(({ report }) => was.get(report)?.dossier !== id);
    const from = ({ report }: DescribedMember) => was.get(report)?.dossier ?? dossierId(report);
    return [...grouped(moved, from)].flatMap(([old, some]) => moveOf({ old, id, some, members }, was));
  });
}

interface Found {
  readonly old: string;
  readonly id: string;
  readonly some: readonly DescribedMember[];
  readonly members: readonly DescribedMember[];
}

const PARTED = { reason: 'nothing links it with the others any more', rule: 'parted' };

function moveOf({ old, id, some, members }: Found, was: ReadonlyMap<string, Member>): readonly Move[] {
  const [first] = some;
  if (!first || old === id) return [];
  const told = was.get(first.report);
  const isAlone = some.length === members.length;
  if (isAlone && told?.dossier === null) return [];
  const { reason, rule } = isAlone ? PARTED : first;
  const fromTitle = told?.dossier === null ? told.facts.title : null;
  return [{ from: old, fromTitle, to: id, reports: some.map(({ report }) => report).toSorted(), reason, rule }];
}
