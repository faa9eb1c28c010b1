/** Whether a report tells in its own words what it has from another: the other's agency or outlet is named as its source, or the other is the account on which it rests. */
import { folded, type Relayed } from './relayed.js';

export interface Teller extends Relayed {
  readonly publisher: string | null;
  readonly day: string | null;
  readonly account: string | null;
  readonly isOwn: boolean;
}

/** Of its statements so many stand on the other's word; less is a report of its own that also quotes it. */
const MOSTLY = 2 / 3;

/** Why `report` is a retelling of `other`, in words; `null`: it is none. Both tell of one event. */
export function retold(report: Teller, other: Teller): string | null {
  if (report.isOwn || (report.day !== null && other.day !== null && other.day > report.day)) return null;
  const publisher = other.publisher === null ? '' : folded(other.publisher);
  if (publisher !== '') {
    if (report.publisher !== null && folded(report.publisher) === publisher) return null;
    if (report.agency !== null && folded(report.agency) === publisher) return `its dateline names ${other.publisher}`;
    const relayed = Object.hasOwn(report.relays, publisher) ? (report.relays[publisher] ?? 0) : 0;
    if (report.statements > 0 && relayed >= MOSTLY * report.statements)
      return `${relayed} of its ${report.statements} statements are according to ${other.publisher}`;
  }
  if (other.isOwn && report.account !== null && report.account === other.account)
    return `it rests on the word of ${report.account}, whose own account this is`;
  return null;
}
