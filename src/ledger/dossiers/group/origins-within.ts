/** Which reports of a dossier come from which: the first of those that are the same text is the origin, and what rests on another's word a retelling of it. */
import type { CopyKind } from '../../../model/ledger/dossier-entry.js';
import { folded } from '../../origins/relayed.js';
import { retold } from '../../origins/retold.js';
import type { Facts } from '../facts.js';
import type { LikenessRow } from './link-report.js';

export interface OriginOf {
  readonly report: string;
  readonly kind: CopyKind;
  readonly reason: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface Told {
  readonly report: string;
  readonly facts: Facts;
}

/** Those who can have been retold: of a dossier of hundreds the first. */
const MOST_ORIGINALS = 100;

/** By report; origins are left out. It does not matter in which order `members` and `links` come. */
export function originsWithin(members: readonly Told[], links: readonly LikenessRow[]): ReadonlyMap<string, OriginOf> {
  const sorted = members.toSorted(firstToTell);
  const facts = new Map(sorted.map(({ report, facts: told }) => [report, told]));
  const place = new Map(sorted.map(({ report }, at) => [report, at]));
  const found = new Map<string, OriginOf>();
  for (const link of links) {
    const copied = copiedBy(link, facts, place);
    const before = copied && found.get(copied.by);
    if (copied && (!before || (place.get(copied.from.report) ?? 0) < (place.get(before.report) ?? 0)))
      found.set(copied.by, copied.from);
  }
  const originals = sorted.filter(({ report }) => !found.has(report)).slice(0, MOST_ORIGINALS);
  for (const { report, facts: told } of sorted) {
    if (found.has(report)) continue;
    const from = retoldFrom(report, told, originals);
    if (from) found.set(report, from);
  }
  return found;
}

/** A side's own account is no copy of what others publish; else the day decides. */
export function firstToTell(a: Told, b: Told): number {
  const key = ({ report, facts: { isOwn, day, published } }: Told) => [isOwn ? '0' : '1', day ?? '9', published ?? '9', report];
  const [one, other] = [key(a), key(b)];
  for (const [at, part] of one.entries()) if (part !== other[at]) return part < (other[at] ?? '') ? -1 : 1;
  return 0;
}

interface CopiedBy {
  readonly by: string;
  readonly from: OriginOf;
}

function copiedBy(
  { a, b, copy, share_a, share_b, reason }: LikenessRow,
  facts: ReadonlyMap<string, Facts>,
  place: ReadonlyMap<string, number>,
): CopiedBy | null {
  const [ofA, ofB] = [facts.get(a), facts.get(b)];
  if ((copy !== 'copy' && copy !== 'near-copy') || !ofA || !ofB) return null;
  const isFirst = isAgencyOf(ofA, ofB) || (!isAgencyOf(ofB, ofA) && (place.get(a) ?? 0) < (place.get(b) ?? 0));
  const [from, by, share] = isFirst ? [a, b, share_b] : [b, a, share_a];
  return { by, from: { report: from, kind: copy, reason, share: share / 1000 } };
}

/** Whether the one was published by the agency that the other's dateline names. */
const isAgencyOf = ({ publisher, agency: own }: Facts, { agency }: Facts): boolean =>
  publisher !== null &&
  agency !== null &&
  folded(publisher) === folded(agency) &&
  (own === null || folded(own) === folded(agency));

function retoldFrom(report: string, facts: Facts, originals: readonly Told[]): OriginOf | null {
  for (const { report: other, facts: told } of originals) {
    const reason = other === report ? null : retold(facts, told);
    if (reason !== null) return { report: other, kind: 'retelling', reason, share: 0 };
  }
  return null;
}
