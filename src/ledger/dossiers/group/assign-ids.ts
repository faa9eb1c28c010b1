/** Which group keeps the id of which dossier, so that links to dossiers stay good when reports move. */

import { grouped } from '../../../text/grouped.js';
import { dossierId } from '../../ids.js';

export interface Assigning {
  /** Where each report was; those that are new are left out. */
  readonly before: ReadonlyMap<string, string>;
  /** Dossiers that a report has to be found in, since a person said so. */
  readonly wanted: ReadonlyMap<string, string>;
  /** Ids that dossiers have which are not concerned. */
  readonly taken: ReadonlySet<string>;
  readonly at: string;
}

/** An id for each group: that of the dossier from which most of it comes, else a new one. */
export function assignIds(groups: readonly (readonly string[])[], { before, wanted, taken, at }: Assigning): readonly string[] {
  const ids = new Map<readonly string[], string>();
  const given = new Set(taken).add('');
  const give = (group: readonly string[], id: string) => {
    if (ids.has(group) || given.has(id)) return;
    ids.set(group, id);
    given.add(id);
  };
  for (const group of groups) for (const report of group) give(group, wanted.get(report) ?? '');
  for (const { group, id } of mostInCommon(groups, before)) give(group, id);
  for (const group of groups) for (const report of group) give(group, dossierId(report));
  for (const group of groups) give(group, dossierId(`${group[0]} ${at}`));
  return groups.map(group => ids.get(group) ?? dossierId(`${group.join(' ')} ${at}`));
}

function mostInCommon(groups: readonly (readonly string[])[], before: ReadonlyMap<string, string>) {
  const shares = groups.flatMap(group =>
    [...grouped(group, report => before.get(report) ?? '')].map(([id, reports]) => ({ group, id, count: reports.length })),
  );
  return shares.filter(({ id }) => id !== '').toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
