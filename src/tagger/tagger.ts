/** What a tagger is: texts in, what it read in them out. Two exist: the model's and the recorded one. */
import type { ActorKind } from '../model/actor.js';
import type { Span } from '../model/span.js';
import type { Act, Role } from '../model/statement.js';

/** A text and the runs of it that are to be read (its blocks, in order; furniture left out). */
export interface TagRequest {
  readonly text: string;
  readonly regions: readonly Span[];
}

export interface TaggedSpan {
  readonly role: Role;
  readonly span: Span;
  /** Mean probability of its pieces' tags, 0 to 1. */
  readonly score: number;
  /** Index of the span it points to in the same list: a content's or source's cue, a cue's source; `null`: none. */
  readonly points: number | null;
  /** Contents only: the highest probability that one of its own pieces opens a cue, 0 to 1 (a statement may stand inside). */
  readonly cueWithin: number;
}

export type NameKind = 'person' | 'organisation' | 'place';
export type AroundRole = 'addressee' | 'medium' | 'relay';

/** A run of one kind: a name, or words around a cue that say to whom, how or through whom. */
export interface MarkedSpan<Kind> {
  readonly kind: Kind;
  readonly span: Span;
  /** Mean probability of its pieces' tags, 0 to 1. */
  readonly score: number;
}

/** Where a statement stands, as the tagger is asked about it. */
export interface StatementPlace {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Probabilities of each act and of each kind of speaker; each adds up to 1. */
export interface Judgement {
  readonly acts: Readonly<Record<Act, number>>;
  readonly kinds: Readonly<Record<ActorKind, number>>;
}

/** What the tagger read in one text. Spans in the order of the text. */
export interface Tagging {
  readonly spans: readonly TaggedSpan[];
  readonly names: readonly MarkedSpan<NameKind>[];
  readonly around: readonly MarkedSpan<AroundRole>[];
  judge(place: StatementPlace): Judgement;
  /**
   * For a mention (a pronoun; of a longer one its head word): the probability that it means each of the candidates, a candidate being all the
   * places where one actor stands; what is left of 1 is for none of them. `null` where the mention was not read.
   */
  meant(mention: Span, candidates: readonly (readonly Span[])[]): readonly number[] | null;
}

export interface Tagger {
  /** Name and version of what judges, for `evidence.by`. */
  readonly name: string;
  /** One tagging a request, in the same order; the same whatever else is in the list. */
  tag(requests: readonly TagRequest[]): Promise<readonly Tagging[]>;
  close(): Promise<void>;
}
