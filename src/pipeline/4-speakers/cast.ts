/** Everyone whom a report names, each with all the places where it does: what the rules about speakers look people up in. */
import type { ActorKind } from '../../model/actor.js';
import type { Evidence } from '../../model/evidence.js';
import type { Span } from '../../model/span.js';

/** An actor before it has an id. Compared by identity. */
export interface Figure {
  readonly name: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly party: string | null;
  /** In the order of the text: each is the name alone, without title or apposition. */
  readonly mentions: readonly Span[];
  /** What the text's titles tell ("Mr", "Queen", "spokeswoman"); `null`: nothing. */
  readonly gender: 'he' | 'she' | null;
  readonly evidence: { readonly party: Evidence };
}

/** A place where someone is named. */
export interface Mention {
  readonly span: Span;
  /** More than one where the name fits several ("Lund", where two are called so): the text does not decide. */
  readonly figures: readonly Figure[];
}

export interface Cast {
  /** In the order of their first mention. */
  readonly figures: readonly Figure[];
  /** All named mentions, in the order of the text, never overlapping. */
  readonly mentions: readonly Mention[];
}
