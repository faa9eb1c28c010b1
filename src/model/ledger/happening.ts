/** Contacts and coded events of the ledger: as their report tells them, with the report. */
import type { Contact } from '../contact.js';
import type { CodedEvent } from '../event.js';
import type { ActorRef, ReportRef } from './statement-entry.js';

export interface ContactEntry {
  /** The report's id, a full stop and the id there: "r7k2m9x4q1.c1". */
  readonly id: string;
  readonly report: ReportRef;
  /** The day on which it was, or began; `null`: not told. */
  readonly day: string | null;
  /** Its participants that are actors of the ledger. */
  readonly actors: readonly ActorRef[];
  readonly contact: Contact;
  /** The clause or sentence that tells of it first. */
  readonly words: string;
}

export interface EventEntry {
  /** The report's id, a full stop and the id there: "r7k2m9x4q1.e2". */
  readonly id: string;
  readonly report: ReportRef;
  readonly day: string | null;
  readonly source: readonly ActorRef[];
  readonly target: readonly ActorRef[];
  readonly event: CodedEvent;
  readonly words: string;
}
