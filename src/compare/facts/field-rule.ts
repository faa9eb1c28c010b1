/** One fact of a contact: who tells it, and whether two tell the same. */
import type { ContactFact, Verdict } from '../../model/comparison.js';
import type { Span } from '../../model/span.js';
import type { ToldContact } from './told-contact.js';

export interface ToldField {
  readonly told: ToldContact;
  readonly value: string;
  /** Empty where no words tell it by themselves. */
  readonly spans: readonly Span[];
}

export interface FieldVerdict {
  readonly verdict: Exclude<Verdict, 'only'>;
  /** In words. */
  readonly reason: string;
}

export interface FieldRule {
  readonly field: ContactFact['field'];
  /** "when it was": completes "only Kestria tells …". */
  readonly what: string;
  /** `null`: it is not told. */
  read(told: ToldContact): Pick<ToldField, 'value' | 'spans'> | null;
  /** `all`: what every account tells, for what one of them knows of a person. */
  compare(a: ToldField, b: ToldField, all: readonly ToldContact[]): FieldVerdict;
}

/** "Kestria: 12 March; Norvania: 14 March" */
export const sideBySide = (a: ToldField, b: ToldField): string => `${a.told.party}: ${a.value}; ${b.told.party}: ${b.value}`;
