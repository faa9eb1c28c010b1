/** Dossiers: events of the world, each with the reports that tell of it, their origins and the accounts side by side. */
import type { Comparison } from '../comparison.js';
import type { ContactKind } from '../contact.js';
import type { Instant } from './report-entry.js';
import type { ActorRef, ReportRef } from './statement-entry.js';

/** A dossier, as short as a link needs it. */
export interface DossierRef {
  readonly id: string;
  readonly title: string;
}

/** One event of the world, as a list shows it. */
export interface DossierEntry extends DossierRef {
  /** "d" and ten letters and digits. */
  readonly id: string;
  /** In words: "Call of Ruvan Kest and Ada Brenn, 12 March 2031"; without a contact the title of its first origin. */
  readonly title: string;
  /** `null`: its reports tell of no contact. */
  readonly kind: ContactKind | null;
  /** ISO day on which it was, or began; `null`: not told. */
  readonly day: string | null;
  /** Sides of those who took part, in alphabetical order. */
  readonly parties: readonly string[];
  readonly participants: readonly ActorRef[];
  readonly place: string | null;
  /** Sides and others whose accounts are there, those with an account of their own first. */
  readonly accounts: readonly string[];
  readonly reports: number;
  /** Reports that are no copy of another. */
  readonly origins: number;
  /** When a report last came or went. */
  readonly changed: Instant;
}

export const COPY_KINDS = ['copy', 'near-copy', 'retelling'] as const;

/**
 * How a report comes from another. `copy`: the same text · `near-copy`: the same text cut, reordered, with a new lead or other marks · `retelling`: it
 * tells in its own words what it names the other's publisher as source of.
 */
export type CopyKind = (typeof COPY_KINDS)[number];

/** That a report belongs to a dossier, and why. */
export interface DossierMember {
  readonly report: ReportRef;
  /** The side whose account the whole report is; `null`: nobody's. */
  readonly account: string | null;
  /** The day of the report. */
  readonly day: string | null;
  /** The contact of the report that the dossier is about: "r7k2m9x4q1.c1"; `null`: none. */
  readonly contact: string | null;
  /** In words: "the same participants, the same day, a call in both". */
  readonly reason: string;
  /** The rule that grouped it, or `person`. */
  readonly rule: string;
  /** The report that it comes from; `null`: it is an origin. */
  readonly origin: {
    readonly report: string;
    readonly kind: CopyKind;
    readonly reason: string;
    /** 0 to 1: how much of its text stands in the origin. */
    readonly share: number;
  } | null;
}

export const DOSSIER_CHANGE_KINDS = ['grouped', 'joined', 'split'] as const;

/** `grouped`: the machine put reports together · `joined`, `split`: a person said so; that stands, whatever comes. */
export type DossierChangeKind = (typeof DOSSIER_CHANGE_KINDS)[number];

export interface DossierChange {
  readonly id: string;
  readonly kind: DossierChangeKind;
  readonly from: DossierRef;
  readonly to: DossierRef;
  /** The ids of the reports that it moved. */
  readonly reports: readonly string[];
  readonly reason: string;
  readonly rule: string;
  readonly by: string;
  readonly at: Instant;
  readonly undone: { readonly at: Instant; readonly by: string } | null;
}

/** A dossier with all that its page shows. */
export interface DossierDetail extends DossierEntry {
  /** The dossier that it was joined with, where it has no report left; `null`: it is its own. */
  readonly joinedInto: DossierRef | null;
  /** Origins first, by day; each copy after its origin; at most 500. */
  readonly members: readonly DossierMember[];
  /** `null`: there is no report left. */
  readonly comparison: Comparison | null;
  /** The newest first, at most 200. */
  readonly changes: readonly DossierChange[];
  /** Others that may be the same event, the likeliest first, at most 10. */
  readonly alike: readonly DossierRef[];
}
