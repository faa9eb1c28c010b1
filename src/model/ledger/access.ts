/** Who may do what to a ledger that is served to others. */
import type { Instant } from './report-entry.js';

export const ROLE_NAMES = ['reader', 'editor', 'admin'] as const;

/** `reader`: looks · `editor`: also adds, corrects, merges · `admin`: also gives and takes tokens, withdraws reports. */
export type Role = (typeof ROLE_NAMES)[number];

/** That somebody may come in; the secret itself is kept by nobody but its holder. */
export interface AccessToken {
  readonly id: string;
  /** Whose it is; changes are kept under this name. */
  readonly name: string;
  readonly role: Role;
  readonly made: Instant;
  readonly used: Instant | null;
  readonly revoked: Instant | null;
}
