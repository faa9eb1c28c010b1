/** One report as the rules about contacts look at it: its sentences without furniture, and where each actor stands. */
import type { Span } from '../../../model/span.js';
import { firstFrom, within } from '../../../text/spans.js';
import { namedIn, type Named as Place } from '../named.js';
import { readSentences } from '../read-sentences.js';
import type { Telling } from '../telling.js';

/** A place where an actor stands. */
export interface Named extends Place {
  /** By name, not as "he" or "the minister". */
  readonly byName: boolean;
}

export interface Reading {
  readonly telling: Telling;
  readonly text: string;
  /** In the order of the text. */
  readonly sentences: readonly Span[];
  /** In the order of the text, never overlapping. */
  readonly named: readonly Named[];
}

export function readingOf(telling: Telling): Reading {
  const { text } = telling;
  const named = namedIn(telling.actors).map(each => ({ ...each, byName: isName(text.slice(...each.span)) }));
  return { telling, text, sentences: readSentences(telling), named };
}

/** "Brenn", not "the minister", "He", "three officials". */
const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && !NO_NAME.test(words);
const NO_NAME = /^(?:the|an?|he|she|they|it|we|i|his|her|their|its|our|both|who|this|these|those|some|many|several|all)\b/i;

/** Those that lie within a span, by binary search. */
export const namedWithin = ({ named }: Reading, span: Span): readonly Named[] => within(named, span);

/** The last persons by name before a place, nearest first, each once. */
export function personsBefore({ named }: Reading, at: number, count: number): readonly Named[] {
  const found: Named[] = [];
  const behind = firstFrom(named, at);
  for (let k = behind - 1; k >= 0 && k > behind - FAR && found.length < count; k -= 1) {
    const one = named[k];
    if (one?.byName && one.actor.kind === 'person' && !found.some(({ actor }) => actor === one.actor)) found.push(one);
  }
  return found;
}

/** Mentions looked back over. */
const FAR = 40;
