/** What was done to the ledger: nothing changes without an entry here. */
import type { Instant } from './report-entry.js';

export type ChangeKind =
  | 'report-added'
  | 'report-revised'
  | 'report-read-again'
  | 'report-withdrawn'
  | 'report-restored'
  | 'statement-corrected'
  | 'correction-undone'
  | 'actors-joined'
  | 'actors-merged'
  | 'actor-split'
  | 'actor-change-undone'
  | 'reports-grouped'
  | 'dossiers-joined'
  | 'dossier-split'
  | 'dossier-change-undone'
  | 'token-made'
  | 'token-revoked';

export interface Change {
  /** Counted up; later changes have higher numbers. */
  readonly number: number;
  readonly kind: ChangeKind;
  /** The id of what was changed. */
  readonly target: string;
  /** What of it, in words: "act: assert → deny". */
  readonly detail: string;
  readonly by: string;
  readonly at: Instant;
}
