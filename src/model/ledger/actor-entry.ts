/** Actors across reports: one person, organisation or government, whatever each report calls it. */
import type { ActorKind } from '../actor.js';
import type { Instant } from './report-entry.js';
import type { ActorRef } from './statement-entry.js';

/** One actor of the ledger. */
export interface ActorEntry {
  /** "a" and ten letters and digits. */
  readonly id: string;
  /** The fullest of its names that the reports use most. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly party: string | null;
  /** Every form in which reports name it, the most frequent first. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** In how many reports it appears, how many statements are its own, and how many were made to it. */
  readonly reports: number;
  readonly statements: number;
  readonly told: number;
  /** The first and the last day of its statements; `null`: no day is told. */
  readonly first: string | null;
  readonly last: string | null;
}

/** That an actor of one report is this actor of the ledger. */
export interface Appearance {
  /** The report's id, a full stop and the id of the actor there: "r7k2m9x4q1.a2". */
  readonly id: string;
  readonly report: { readonly id: string; readonly title: string | null; readonly publisher: string | null };
  readonly name: string;
  readonly roles: readonly string[];
  readonly party: string | null;
}

export const ACTOR_CHANGE_KINDS = ['joined', 'merged', 'split'] as const;

/** `joined`: the machine found that an appearance is an actor that is there · `merged`, `split`: a person said so. */
export type ActorChangeKind = (typeof ACTOR_CHANGE_KINDS)[number];

/** Why appearances belong to an actor; each can be undone. */
export interface ActorChange {
  readonly id: string;
  readonly kind: ActorChangeKind;
  /** Whose they were before; of `joined` the actor that they would be by themselves. */
  readonly from: ActorRef;
  readonly to: ActorRef;
  readonly appearances: readonly string[];
  /** In words: "same family name, same office and side; nobody else fits". */
  readonly reason: string;
  /** The rule that joined them, or `person`. */
  readonly rule: string;
  readonly by: string;
  readonly at: Instant;
  readonly undone: { readonly at: Instant; readonly by: string } | null;
}

/** An actor with what its page shows. */
export interface ActorDetail extends ActorEntry {
  /** The actor that it became one with, where it has no appearance left; `null`: it is its own. */
  readonly mergedInto: ActorRef | null;
  /** The newest reports first, at most 1,000. */
  readonly appearances: readonly Appearance[];
  /** The newest first, at most 200. */
  readonly changes: readonly ActorChange[];
  /** Others who may be the same, or of the same name and not the same. */
  readonly alike: readonly ActorRef[];
}

/** How often one speaks to another. */
export interface Conversation {
  readonly from: ActorRef;
  readonly to: ActorRef;
  readonly statements: number;
}
