/** One who passed a statement on to the report, and what the rules that find them may look at. */
import type { Evidence } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import { type Cast, type Figure, nameOf } from '../cast.js';
import type { Speakers } from '../circumstances/speakers.js';
import type { Context } from '../context.js';
import { phraseOf } from '../speakers/phrase.js';

export interface Relay {
  /** Those of the cast who are named; empty for someone only described. */
  readonly figures: readonly Figure[];
  /** The name, or the description: "two aides", "a new poll by Lantern Wire". */
  readonly name: string;
  /** Where the text says so for this statement; empty where it goes on from elsewhere. */
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}

export interface ChainContext extends Context {
  readonly cast: Cast;
  readonly speakers: Speakers;
  /** To whom a statement was said, by its id: an outlet that is told something passes it on. */
  readonly told: ReadonlyMap<string, Relay>;
}

/** Who stands in a span: those named at its head, else its words ("two aides to Teyle"). */
export function relayAt(span: Span, { text, cast }: Pick<ChainContext, 'text' | 'cast'>, by: string): Relay {
  const { names } = phraseOf(text, [span], cast);
  const figures = [...new Set(names.flatMap(mention => (mention.figures.length === 1 ? mention.figures : [])))];
  const name = figures.length > 0 ? nameOf(figures) : text.slice(...span).replace(/\s+/g, ' ');
  return { figures, name, spans: [span], evidence: { basis: 'stated', by, score: null } };
}
