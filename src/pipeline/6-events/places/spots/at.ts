/** Where a rule looks: at a word of a sentence, with the place named last before it. */
import type { Span } from '../../../../model/span.js';
import type { Spot, Sureness } from '../spot.js';
import type { Before } from './before.js';
import type { Reading } from './reading.js';

export interface At {
  readonly sentence: Span;
  readonly words: readonly Span[];
  /** Index of the word. */
  readonly first: number;
  /** The place named last in the sentence. */
  readonly before: Spot | null;
}

/** What begins at the word; where nothing says that it is a place here, with no sureness, and no rule behind is asked. */
export type Name = Pick<Spot, 'span' | 'known' | 'settled'> & { readonly sureness: Sureness | null };

/** `null`: it has nothing to say of the word. */
export type Rule = (reading: Reading, at: At, before: Before) => Name | null;
