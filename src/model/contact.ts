/** Contacts: that someone talked with, met or wrote to someone else, as the report tells it. */
import type { Evidence } from './evidence.js';
import type { Span } from './span.js';
import type { When } from './time.js';

export const CONTACT_KINDS = ['call', 'video call', 'meeting', 'visit', 'summit', 'letter', 'statement', 'other'] as const;

/** How it was held. `summit`: leaders of more than two sides · `statement`: what one said, or several together; no talk is told of. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** `planned`: it is still to be; `cancelled`: it was to be and is not; `denied`: someone says that it never was. */
export type ContactStatus = 'held' | 'planned' | 'cancelled' | 'denied';

/**
 * What a reader should know before relying on a contact. `party-unknown`: it is not told whose side a participant is on · `participant-unnamed`: fewer
 * than two are told of · `no-date`: nothing tells when · `date-contradicts`: two dates of it cannot both be right.
 */
export type ContactDoubt = 'party-unknown' | 'participant-unnamed' | 'no-date' | 'date-contradicts';

/** One who took part in a contact. */
export interface Participant {
  /** The fullest name that the report gives, without titles; where it gives none, the description ("civil society leaders"). */
  readonly name: string;
  /** Its id among the report's actors; `null`: told of, but no actor ("30 farmers"). */
  readonly actor: string | null;
  /** The side it speaks for; `null`: not told. */
  readonly party: string | null;
  /** Where the report says that it took part. */
  readonly spans: readonly Span[];
}

/** One event of talking; all mentions of it in one report are one contact. */
export interface Contact {
  /**
   * "c1", "c2", …: first the contact that the report is about (that of its title, else the first that it tells in a clause of its own), then the others in
   * the order of their first mention.
   */
  readonly id: string;
  /** How it was held. */
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** In the order in which the report tells of them. */
  readonly participants: readonly Participant[];
  /** The words that say who brought it about: "at the request of the Talmarkian side"; `null`: not told. */
  readonly initiative: string | null;
  /** Where they stand. */
  readonly initiativeSpans: readonly Span[];
  /**
   * Whose initiative it was: persons by name, a state or a side as the report has it ("the Talmarkian side"); empty where it is not told, or theirs together
   * ("by mutual agreement").
   */
  readonly initiators: readonly string[];
  /** The words that tell how it was held: "trilateral", "behind closed doors"; `null`: not told. */
  readonly format: string | null;
  /** Where they stand. */
  readonly formatSpans: readonly Span[];
  readonly date: When | null;
  /** Empty where the date was taken from the report's own. */
  readonly dateSpans: readonly Span[];
  /** The words that say where: "Port Sarrow", without "in" and "at"; "on the sidelines of the forum"; of a visit what was visited; `null`: not told. */
  readonly place: string | null;
  /** Where they stand. */
  readonly placeSpans: readonly Span[];
  /** The words that say how long: "45 minutes"; `null`: not told. */
  readonly length: string | null;
  /** Where they stand. */
  readonly lengthSpans: readonly Span[];
  /** The same as a number; `null` where it is not told in numbers. */
  readonly minutes: number | null;
  /** What was talked about, in the order of the text. */
  readonly topics: readonly Span[];
  /** What was agreed to be done next. */
  readonly nextSteps: readonly Span[];
  /** The clauses or sentences that tell of it. */
  readonly spans: readonly Span[];
  /** The ids of the statements made in it. */
  readonly statements: readonly string[];
  /** What speaks against relying on it; empty: nothing. */
  readonly doubts: readonly ContactDoubt[];
  /** Why each field says what it says. */
  readonly evidence: ContactEvidence;
}

/** Why each field of a contact says what it says. */
export type ContactEvidence = Readonly<
  Record<'kind' | 'status' | 'participants' | 'initiative' | 'format' | 'date' | 'place' | 'length', Evidence>
>;
