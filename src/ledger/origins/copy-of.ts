/** Whether one of two texts was copied from the other, and how far. */
import type { CopyKind } from '../../model/ledger/dossier-entry.js';
import { type Fingerprint, inCommon } from './fingerprint.js';
import type { Print } from './print-of.js';

export interface Copied {
  readonly kind: Exclude<CopyKind, 'retelling'>;
  /** 0 to 1: how much of each stands in the other. */
  readonly shares: readonly [ofFirst: number, ofSecond: number];
}

/** Both have at least this share of the other: the same text. */
const SAME = 0.9;
/** The one has at least this share of the other, */
const NEAR = 0.35;
/** and outside of quotation marks this; reports of one event that quote the same speech have less. */
const NEAR_UNQUOTED = 0.25;
/** Eight words in a row that are the same; fewer are a phrase. */
const LEAST = 10;

/** The same for (a, b) as for (b, a), the shares apart. */
export function copyOf(a: Print, b: Print): Copied | null {
  const common = inCommon(a.all, b.all);
  if (common < LEAST) return null;
  const shares = [common / a.all.size, common / b.all.size] as const;
  if (Math.max(...shares) < NEAR || unquotedShare(a.unquoted, b.unquoted) < NEAR_UNQUOTED) return null;
  return { kind: Math.min(...shares) >= SAME ? 'copy' : 'near-copy', shares };
}

/** Of texts that are nearly all quotation nothing can be told by the rest. */
function unquotedShare(a: Fingerprint, b: Fingerprint): number {
  const least = Math.min(a.size, b.size);
  return least < LEAST ? 1 : inCommon(a, b) / least;
}
