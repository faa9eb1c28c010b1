/** Statements, who vouches for them, and why each of their fields says what it says. */
import type { ActorKind } from './actor.js';
import type { Evidence } from './evidence.js';
import type { Span } from './span.js';
import type { When } from './time.js';

export type Role = 'source' | 'cue' | 'content';

export const MODES = ['direct', 'indirect', 'mixed'] as const;

/** `direct`: all of the content stands in quotation marks; `indirect`: none of it; `mixed`: some. */
export type Mode = (typeof MODES)[number];

export const ACTS = [
  'assert',
  'deny',
  'accuse',
  'demand',
  'propose',
  'promise',
  'threaten',
  'support',
  'ask',
  'concede',
  'predict',
  'feel',
  'decline',
] as const;

/** What is done by saying it. Where two fit, the first in this order: deny, accuse, threaten, demand, propose, promise, support, ask, concede, decline, predict, feel, assert. */
export type Act = (typeof ACTS)[number];

/** `outlet`: who published the report; `relay`: who passed the words on; `speaker`: whose words they are. */
export type LinkRole = 'outlet' | 'relay' | 'speaker';

/** One who vouches for a statement. Several who speak as one ("both ministers") are one link. */
export interface Link {
  readonly role: LinkRole;
  /** Ids of actors of the report; empty where nobody is named, and for an outlet that the report knows from outside its text. */
  readonly actors: readonly string[];
  /** Several are joined by " & ", in the order of their mention; `null` where nobody is named. */
  readonly name: string | null;
  /** The words of the text that say so here; empty where it was taken from elsewhere. */
  readonly spans: readonly Span[];
  /** Ids of the actors between whom the text does not decide ("Lund said", where two are called Lund); empty otherwise. */
  readonly candidates: readonly string[];
  readonly evidence: Evidence;
}

/** One thing that someone is reported to have said, written, thought or felt. */
export interface Statement {
  /** "s1", "s2", … in the order of the text. */
  readonly id: string;
  /** What was said. */
  readonly content: readonly Span[];
  /** What says that it was: "told", "according to". */
  readonly cue: readonly Span[];
  /** The words that say who said it; empty where nobody is named: the statement is kept all the same. */
  readonly source: readonly Span[];
  readonly mode: Mode;
  /** The verbatim parts of the content: what stands between quotation marks, the marks left out. */
  readonly quoted: readonly Span[];
  /** Who said it: the name of the last link of the chain. */
  readonly speaker: string | null;
  /** What the speaker is. */
  readonly kind: ActorKind;
  /** The names of those who passed it on to the report, outermost first, its publisher apart. */
  readonly via: readonly string[];
  /** Who vouches for it, outermost first. */
  readonly chain: readonly Link[];
  /** Who it was said to: the fullest name or description; several are joined by " & ". */
  readonly addressee: string | null;
  /** Their ids among the report's actors; empty where nobody is told of. */
  readonly addresseeActors: readonly string[];
  /** The words of the text that name the addressee here; empty where it was taken from elsewhere. */
  readonly addresseeSpans: readonly Span[];
  /** The words of the text that say how: "in a statement", "by telephone". */
  readonly medium: string | null;
  /** Empty where it was taken from elsewhere. */
  readonly mediumSpans: readonly Span[];
  readonly act: Act;
  /**
   * Whether the report keeps its distance from it: "reportedly", "is said to have", "seemed to suggest". What the speaker himself leaves open is not
   * meant, nor are "claimed" and "alleged", which are cues.
   */
  readonly hedged: boolean;
  /** The words that keep the distance. */
  readonly hedges: readonly Span[];
  /**
   * Whether it is told as not said ("did not say that"), or as said not to be so ("denied that"). Refusing to speak ("declined to say", "did not
   * respond") is an act of its own and not negated.
   */
  readonly negated: boolean;
  /** The words that negate it. */
  readonly negations: readonly Span[];
  /** When it was said; `null`: not told. */
  readonly said: When | null;
  /** The words of the text that tell it here; empty where it was taken from elsewhere. */
  readonly saidSpans: readonly Span[];
  /** The ids of the report's times that stand in its content: what it speaks about. */
  readonly about: readonly string[];
  /** The id of the statement whose content holds this one, or `null`. */
  readonly inside: string | null;
  /** The ids of the report's gaps that touch it. */
  readonly gaps: readonly string[];
  readonly evidence: StatementEvidence;
}

/** Why each field says what it says; what stands behind the chain's names is in its links. */
export type StatementEvidence = Readonly<
  Record<
    'source' | 'cue' | 'content' | 'mode' | 'speaker' | 'kind' | 'addressee' | 'medium' | 'act' | 'hedged' | 'negated' | 'said',
    Evidence
  >
>;

/** A statement before it is known who stands behind it: where it is, and how verbatim. */
export type Attribution = Pick<Statement, 'id' | 'content' | 'cue' | 'source' | 'mode' | 'quoted' | 'inside' | 'gaps'> & {
  readonly evidence: Pick<StatementEvidence, 'source' | 'cue' | 'content' | 'mode'>;
};

/** A statement before it is known when it was said. */
export type UndatedStatement = Omit<Statement, 'said' | 'saidSpans' | 'about' | 'evidence'> & {
  readonly evidence: Omit<StatementEvidence, 'said'>;
};
