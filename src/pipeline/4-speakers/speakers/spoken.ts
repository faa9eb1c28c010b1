/** Who a statement's source turned out to be, and what a rule about speakers may look at. */
import type { Evidence } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { Attribution } from '../../../model/statement.js';
import type { Cast, Figure } from '../cast.js';
import type { Context } from '../context.js';
import type { Phrase } from './phrase.js';

export interface Spoken {
  /** Several who speak as one are several; none where nobody is named or described, or where the text does not decide. */
  readonly figures: readonly Figure[];
  /** Between whom the text does not decide; empty otherwise. */
  readonly candidates: readonly Figure[];
  readonly evidence: Evidence;
}

/** A statement whose speaker is known by now. */
export interface Earlier {
  readonly attribution: Attribution;
  readonly span: Span | null;
  readonly spoken: Spoken;
}

/** Everything a rule may look at. */
export interface Asked {
  readonly attribution: Attribution;
  readonly phrase: Phrase;
  readonly context: Context;
  readonly cast: Cast;
  /** In the order of the text. */
  readonly earlier: readonly Earlier[];
  /** The speaker of the statement that holds this one. */
  readonly holder: Spoken | null;
  /** In an account of a conversation its sides, the one whose account it is first; empty elsewhere. */
  readonly sides: readonly (readonly Figure[])[];
  /** Who could be meant near here, with all their places. */
  readonly company: Company;
}

/** Those who are named or were meant near a place, each with the places where it stands. */
export interface Company {
  readonly near: (at: number) => readonly Standing[];
  readonly genderOf: (figure: Figure) => 'he' | 'she' | null;
}

export interface Standing {
  readonly figure: Figure;
  /** Its names, and the pronouns and descriptions that were found to mean it; near the place asked about. */
  readonly places: readonly Span[];
  readonly gender: 'he' | 'she' | null;
}

/** A rule answers, or leaves it to the next. */
export type SpeakerRule = (asked: Asked) => Spoken | null;

export function spoken(figures: readonly Figure[], evidence: Evidence): Spoken {
  return { figures, candidates: [], evidence };
}
