/** Reports by their origins: each origin with all that comes from it, however far. */
import type { DossierMember } from '../../../../src/model/ledger/dossier-entry.js';

export interface Family {
  readonly origin: DossierMember;
  /** In the order in which they are listed. */
  readonly copies: readonly DossierMember[];
}

/** A report whose origin is not among them stands for itself; so does the first of those that come from each other. */
export function familiesOf(members: readonly DossierMember[]): readonly Family[] {
  const known = new Map(members.map(member => [member.report.id, member]));
  const families = new Map<string, { origin: DossierMember; copies: DossierMember[] }>();
  const roots = members.map(member => rootOf(member, known));
  for (const root of roots) if (!families.has(root.report.id)) families.set(root.report.id, { origin: root, copies: [] });
  for (const [at, member] of members.entries()) {
    const root = roots[at];
    if (root !== undefined && root !== member) families.get(root.report.id)?.copies.push(member);
  }
  return [...families.values()];
}

function rootOf(member: DossierMember, known: ReadonlyMap<string, DossierMember>): DossierMember {
  const seen = [member];
  for (let at = member; ; ) {
    const next = at.origin === null ? undefined : known.get(at.origin.report);
    if (next === undefined) return at;
    if (seen.includes(next)) return seen.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1))[0] ?? at;
    seen.push(next);
    at = next;
  }
}
