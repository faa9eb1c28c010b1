/** One report as the rules about contacts look at it: its sentences without furniture, and where each actor stands. */
import type { Actor } from '../../../model/actor.js';
import type { Span } from '../../../model/span.js';
import { firstIndex } from '../../../text/sorted.js';
import { inOrder, overlap } from '../../../text/spans.js';
import type { Telling } from '../telling.js';

/** A place where an actor stands. */
export interface Named {
  readonly span: Span;
  readonly actor: Actor;
  /** By name, not as "he" or "the minister". */
  readonly byName: boolean;
}

export interface Reading {
  readonly telling: Telling;
  readonly text: string;
  /** In the order of the text; never longer than `LONGEST`. */
  readonly sentences: readonly Span[];
  /** In the order of the text, never overlapping. */
  readonly named: readonly Named[];
}

/** UTF-16 code units of a sentence that are read: a list of forty people with their offices. */
const LONGEST = 4000;

export function readingOf(telling: Telling): Reading {
  const furniture = telling.removed.flatMap(({ span }) => (span ? [span] : [])).toSorted(inOrder);
  return {
    telling,
    text: telling.text,
    sentences: telling.sentences
      .filter(span => !standsIn(span, furniture))
      .map(([start, end]): Span => [start, Math.min(end, start + LONGEST)]),
    named: namedIn(telling),
  };
}

function standsIn(span: Span, furniture: readonly Span[]): boolean {
  const next = firstIndex(furniture.length, i => (furniture[i]?.[1] ?? 0) > span[0]);
  const removed = furniture[next];
  return removed !== undefined && overlap(removed, span);
}

function namedIn({ text, actors }: Telling): readonly Named[] {
  const all = actors
    .flatMap(actor => actor.mentions.map(span => ({ span, actor, byName: isName(text.slice(...span)) })))
    .toSorted((a, b) => inOrder(a.span, b.span));
  let end = 0;
  return all.filter(({ span }) => {
    const isFree = span[0] >= end;
    if (isFree) end = span[1];
    return isFree;
  });
}

/** "Brenn", not "the minister", "He", "three officials". */
const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && !NO_NAME.test(words);
const NO_NAME = /^(?:the|an?|he|she|they|it|we|i|his|her|their|its|our|both|who|this|these|those|some|many|several|all)\b/i;

/** Those that lie within a span, by binary search. */
export function namedWithin({ named }: Reading, [from, to]: Span): readonly Named[] {
  const first = firstIndex(named.length, i => (named[i]?.span[0] ?? 0) >= from);
  const found: Named[] = [];
  for (let k = first; k < named.length; k += 1) {
    const one = named[k];
    if (!one || one.span[0] >= to) break;
    if (one.span[1] <= to) found.push(one);
  }
  return found;
}

/** The last persons by name before a place, nearest first, each once. */
export function personsBefore({ named }: Reading, at: number, count: number): readonly Named[] {
  const found: Named[] = [];
  const behind = firstIndex(named.length, i => (named[i]?.span[0] ?? 0) >= at);
  for (let k = behind - 1; k >= 0 && k > behind - FAR && found.length < count; k -= 1) {
    const one = named[k];
    if (one?.byName && one.actor.kind === 'person' && !found.some(({ actor }) => actor === one.actor)) found.push(one);
  }
  return found;
}

/** Mentions looked back over. */
const FAR = 40;
