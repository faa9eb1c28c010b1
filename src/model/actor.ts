/** Who can stand behind words: a person, an organisation, a government, a group or a document, as one report tells of them. */
import type { Evidence } from './evidence.js';
import type { Span } from './span.js';

export const ACTOR_KINDS = ['person', 'organisation', 'government', 'group', 'document', 'unknown'] as const;

/** `government`: a state, a capital or a ministry; `group`: unnamed people in the plural; `document`: a poll, a report, a law. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** One who stands behind words in a report, or is named in it. */
export interface Actor {
  /** "a1", "a2", … in the order of their first mention. */
  readonly id: string;
  /** The fullest name that the report gives, titles left out; where it gives none, the fullest description ("a campaign operative"). */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every form in which the report names or describes it, the fullest first. */
  readonly names: readonly string[];
  /** Titles, offices and appositions: "foreign minister". */
  readonly roles: readonly string[];
  /** The side it speaks for: the English short name of a state, else the name that the report gives it; `null`: not told. */
  readonly party: string | null;
  /** In the order of the text. */
  readonly mentions: readonly Span[];
  /** Why the party is the one that is given. */
  readonly evidence: { readonly party: Evidence };
}
