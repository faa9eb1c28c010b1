/** Everyone whom a report names, each with all the places where it does: what the rules about speakers look people up in. */
import type { Actor } from '../../model/actor.js';
import type { Span } from '../../model/span.js';

/** An actor before it has an id. Compared by identity. A mention is the name alone, without title or apposition. */
export interface Figure extends Omit<Actor, 'id'> {
  /** What the text's titles tell ("Mr", "Queen", "spokeswoman"); `null`: nothing. */
  readonly gender: 'he' | 'she' | null;
}

/** Several are joined by " & "; empty for none. */
export const nameOf = (figures: readonly Figure[]): string => figures.map(({ name }) => name).join(' & ');

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
