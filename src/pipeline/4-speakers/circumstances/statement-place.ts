/** Where a statement is told: the sentence of its cue, and the words of it that are nobody's content. */
import type { Span } from '../../../model/span.js';
import type { Attribution } from '../../../model/statement.js';
import { firstAtLeast } from '../../../text/sorted.js';
import { allWithout, contains, overlap } from '../../../text/spans.js';
import type { Context } from '../context.js';
import { type Word, wordsIn } from './words.js';

export interface Place {
  readonly statement: Attribution;
  /** Index of its sentence. */
  readonly index: number;
  /** The sentence; of a statement inside another one the part of it that stands in the other's content. */
  readonly sentence: Span;
  /** The cue; without one the source, else the content. */
  readonly anchor: Span;
  /** The words of the sentence outside of contents, run by run. */
  readonly runs: readonly (readonly Word[])[];
}

/** UTF-16 code units on either side of the cue: as much of a sentence without an end is read. */
const WINDOW = 1500;

/** UTF-16 code units: "an interview" may be the content of "published", and still says how something else was said. */
const SHORT_CONTENT = 24;

/** One report's are asked for by several rules. */
const known = new WeakMap<Context, readonly Place[]>();

/** One a statement, in their order. */
export function placesOf(context: Context): readonly Place[] {
  const places = known.get(context) ?? placesIn(context);
  known.set(context, places);
  return places;
}

function placesIn(context: Context): readonly Place[] {
  const { text, sentences, attributions } = context;
  const ends = sentences.map(sentence => sentence[1]);
  const byId = new Map(attributions.map(attribution => [attribution.id, attribution]));
  const contents = contentsBySentence(context, ends);
  return attributions.map(statement => {
    const anchor = anchorOf(statement);
    const index = firstAtLeast(ends, anchor[0] + 1);
    const holder = statement.inside === null ? undefined : byId.get(statement.inside);
    const sentence = within(sentences[index] ?? anchor, holder, anchor);
    const others = (contents.get(index) ?? []).filter(span => !contains(span, anchor) && span[1] - span[0] > SHORT_CONTENT);
    const runs = allWithout([sentence], [...others, ...statement.content])[0] ?? [];
    return { statement, index, sentence, anchor, runs: runs.map(run => wordsIn(text, run)) };
  });
}

/** The place that stands for a statement: its cue; without one its source, else its content. */
export function anchorOf({ cue, source, content }: Attribution): Span {
  return cue[0] ?? source[0] ?? content[0] ?? [0, 0];
}

function within([start, end]: Span, holder: Attribution | undefined, anchor: Span): Span {
  const held = holder?.content.find(span => contains(span, anchor)) ?? [start, end];
  return [Math.max(start, held[0], anchor[0] - WINDOW), Math.min(end, held[1], anchor[1] + WINDOW)];
}

function contentsBySentence({ attributions, sentences }: Context, ends: readonly number[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>();
  for (const span of attributions.flatMap(attribution => attribution.content)) {
    for (let i = firstAtLeast(ends, span[0] + 1); overlap(sentences[i] ?? [0, 0], span); i++) {
      const there = found.get(i);
      if (there) there.push(span);
      else found.set(i, [span]);
    }
  }
  return found;
}
