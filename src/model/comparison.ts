/** Accounts of one event side by side: what both tell, where they differ or conflict, what one side alone tells. */
import type { Evidence } from './evidence.js';
import type { Span } from './span.js';

export const VERDICTS = ['both', 'differs', 'conflict', 'only'] as const;

/**
 * `both`: all who tell of it tell the same, in whatever words · `conflict`: they cannot all be right · `differs`: a careful reader would point the
 * difference out, short of a conflict · `only`: one tells of it.
 */
export type Verdict = (typeof VERDICTS)[number];

export const DIFFERENCE_KINDS = [
  'initiator',
  'negation',
  'number',
  'date',
  'place',
  'participant',
  'credit',
  'strength',
  'scope',
  'list',
  'condition',
  'hedge',
  'other',
] as const;

/**
 * Wherein accounts of a point part. `credit`: another is named as the one who says or does it · `strength`: stronger or weaker words · `scope`: wider or
 * narrower · `list`: items of a list are missing · `hedge`: certain here, left open there · `other`: found by the network, and by no rule that can name it.
 */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** The side of an account, or who else gives it: the key under which everything of it stands. */
export type PartyName = string;

/** Words of one report. */
export interface Passage {
  /** The id of the report. */
  readonly report: string;
  readonly span: Span;
  /** The words themselves. */
  readonly text: string;
  /** The id of the report's statement in which they stand; `null`: the report tells it itself. */
  readonly statement: string | null;
}

/** One thing wherein accounts of a point part. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In words: "Kestria: 40 soldiers; Norvania: 60". */
  readonly words: string;
  /** The words that show it; a party whose account lacks them is left out. */
  readonly passages: Readonly<Record<PartyName, readonly Passage[]>>;
}

/** One proposition, and who tells it. */
export interface Point {
  /** "p1", "p2", … in the order of the first account; what it leaves out stands where the others tell it. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Why the verdict is what it is, in words. */
  readonly reason: string;
  readonly differences: readonly Difference[];
  /** The shortest words that carry it, in the order of the text; only of the parties that tell it. */
  readonly passages: Readonly<Record<PartyName, readonly Passage[]>>;
  /** Those whose account is whole, and says nothing of it. */
  readonly silent: readonly PartyName[];
  /** Those of whose account only a part is known: they may tell it elsewhere. */
  readonly unknown: readonly PartyName[];
  readonly evidence: Evidence;
}

export const WHOLENESSES = ['whole', 'excerpt', 'retelling'] as const;

/**
 * How much of what a party says is there. `whole`: its own account · `excerpt`: a passage of a text about other things, or a text with parts
 * missing · `retelling`: only what others pass on of it.
 */
export type Wholeness = (typeof WHOLENESSES)[number];

/** What one party tells. */
export interface ComparedAccount {
  readonly party: PartyName;
  /** Whose side the party is, as the world's table names it: "Kestria"; `null`: none is known. */
  readonly side: string | null;
  /** The ids of the reports that carry it, the fullest first. */
  readonly reports: readonly string[];
  readonly wholeness: Wholeness;
  /** Why, in words. */
  readonly reason: string;
  /** How many points it tells. */
  readonly points: number;
}

export const CONTACT_FACTS = ['kind', 'date', 'initiative', 'participants', 'place', 'format', 'length'] as const;

/** What is told of the contact itself, by account. */
export interface ContactFact {
  readonly field: (typeof CONTACT_FACTS)[number];
  readonly verdict: Verdict;
  /** Why the verdict is what it is, in words. */
  readonly reason: string;
  /** As each tells it; those who do not are left out. */
  readonly values: Readonly<Record<PartyName, { readonly value: string; readonly passages: readonly Passage[] }>>;
}

/** Accounts of one event, compared. */
export interface Comparison {
  /** In the order in which they were given. */
  readonly accounts: readonly ComparedAccount[];
  /** Empty where no account tells of a contact. */
  readonly facts: readonly ContactFact[];
  readonly points: readonly Point[];
  /** What a reader should know first: "the accounts share no party and no day", "both publish the same text"; empty: nothing. */
  readonly doubts: readonly ComparisonDoubt[];
}

export const COMPARISON_DOUBTS = [
  'one-account',
  'same-text',
  'different-events',
  'nothing-attributed',
  'nothing-shared',
] as const;

/**
 * `one-account`: there is nothing to compare with · `same-text`: two accounts are one text, published twice · `different-events`: kind, day and
 * participants speak against one event · `nothing-attributed`: an account attributes nothing; all of it is its publisher's own telling ·
 * `nothing-shared`: the accounts have no point in common.
 */
export interface ComparisonDoubt {
  /** What it is about. */
  readonly kind: (typeof COMPARISON_DOUBTS)[number];
  /** Whose accounts it is about. */
  readonly parties: readonly PartyName[];
  /** In words. */
  readonly words: string;
}
