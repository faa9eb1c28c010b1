/** Whose account a statement belongs to: the outermost of its chain who speaks for a side; what the ministry of Y passes on of X is Y's. */
import type { Report } from '../../../model/report.js';
import type { Statement } from '../../../model/statement.js';

/** `null`: nobody who vouches for it speaks for a side. */
export function sideOf({ chain }: Statement, { actors }: Pick<Report, 'actors'>): string | null {
  const parties = new Map(actors.map(({ id, party }) => [id, party]));
  for (const link of chain) {
    if (link.role === 'outlet') continue;
    const side = link.actors.map(actor => parties.get(actor)).find(party => party !== null && party !== undefined);
    if (side) return side;
  }
  return null;
}
