/** Imports: many sources handed over at once, read one after the other, going on after an interruption. */
import { type Instant, OUTCOMES } from './report-entry.js';

export const IMPORT_STATES = ['running', 'stopped', 'done'] as const;

/** `running`: it is being read or waits for its turn · `stopped`: a person stopped it, and it can go on · `done`: nothing is left. */
export type ImportState = (typeof IMPORT_STATES)[number];

export interface Import {
  /** "i" and ten letters and digits. */
  readonly id: string;
  /** For people: "feed.ndjson", "3 files". */
  readonly label: string;
  readonly state: ImportState;
  readonly by: string;
  readonly created: Instant;
  readonly changed: Instant;
  /** Whether all its sources have been handed over; `false` while they still come, and for ever where the giving broke off. */
  readonly complete: boolean;
  /** How many sources, and what became of them; `revised` counts those read again too. */
  readonly total: number;
  readonly waiting: number;
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Why reading pauses, where this process knows: the database does not answer, the disk is full. `null`: nothing is wrong. */
  readonly trouble: ImportError | null;
}

/** What went wrong, as people are told. */
export interface ImportError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export const ITEM_STATES = ['waiting', 'failed', ...OUTCOMES] as const;

export type ImportItemState = (typeof ITEM_STATES)[number];

export interface ImportItem {
  /** Counted from 1, in the order in which they were given. */
  readonly number: number;
  readonly name: string;
  readonly state: ImportItemState;
  /** The report that it became; `null`: none yet, or none. */
  readonly report: string | null;
  readonly error: ImportError | null;
}
