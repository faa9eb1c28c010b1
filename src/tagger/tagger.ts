/** What a tagger is: texts in, spans of sources, cues and contents out, joined by pointers. Two exist: the model's and the recorded one. */
import type { Span } from '../model/span.js';
import type { Role } from '../model/statement.js';

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

/** Spans in the order of the text. */
export type Tagging = readonly TaggedSpan[];

export interface Tagger {
  /** Name and version of what judges, for `evidence.by`. */
  readonly name: string;
  /** One tagging a request, in the same order; the same whatever else is in the list. */
  tag(requests: readonly TagRequest[]): Promise<readonly Tagging[]>;
  close(): Promise<void>;
}
