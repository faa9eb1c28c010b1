/** One place of a report that tells of a contact, before it is known which contact it is. */
import type { ContactKind, ContactStatus } from '../../../../model/contact.js';
import type { Span } from '../../../../model/span.js';
import type { Someone } from '../people/someone.js';

export interface Mention {
  /** The rule that found it. */
  readonly rule: string;
  /** `null`: the title. */
  readonly sentence: Span | null;
  /** From the words for the contact, or its verb, to the end of its partners; empty in the title. */
  readonly span: Span;
  readonly kind: ContactKind | null;
  /** Whether the words themselves tell the kind ("phone call"), or it is only the likeliest ("spoke with"). */
  readonly isSure: boolean;
  readonly status: ContactStatus;
  readonly subjects: readonly Someone[];
  readonly partners: readonly Someone[];
  /** "The two leaders": both sides, without their names. */
  readonly isJoint: boolean;
  /** Whether its clause tells of it ("met with"), or it stands beside something else ("during their talks"). */
  readonly isMain: boolean;
  /** "the meeting": one that was told before, and no partners told. */
  readonly isAgain: boolean;
  /** Whether it stands where a report tells what it is about: in its first sentences. */
  readonly isOpening: boolean;
  /** "short meetings with leaders": several told as one. */
  readonly isSeveral: boolean;
  /** "received a call from", "called": whose initiative it was is in the words. */
  readonly initiators: readonly Someone[];
}

export const PLAIN = {
  subjects: [],
  partners: [],
  isJoint: false,
  isMain: true,
  isAgain: false,
  isOpening: false,
  isSeveral: false,
  initiators: [],
} as const satisfies Partial<Mention>;

/** What a rule reads: one sentence and its words. */
export interface Sentence {
  readonly span: Span;
  readonly words: string;
}

/** Places of one sentence that a rule looks at; more are no prose. */
const MOST = 12;

export function firstMatches(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of words.matchAll(pattern)) if (found.push(match) >= MOST) break;
  return found;
}
