/** What the rules about when something was said look at. */
import type { Block } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import type { UndatedStatement } from '../../../model/statement.js';
import { firstAtLeast } from '../../../text/sorted.js';
import { contains, overlap } from '../../../text/spans.js';
import type { ToldTime } from './told-time.js';

export interface Scene {
  readonly text: string;
  readonly title: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  /** Where the dateline ends: its date is nobody's. */
  readonly start: number;
  readonly times: readonly ToldTime[];
  readonly timeStarts: readonly number[];
  readonly sentenceEnds: readonly number[];
  /** The contents of all statements, in the order of the text. */
  readonly contents: readonly Content[];
  readonly contentStarts: readonly number[];
  readonly byId: ReadonlyMap<string, UndatedStatement>;
}

export interface Content {
  readonly span: Span;
  readonly statement: UndatedStatement;
}

/** The place that stands for a statement: its cue; without one its source, else its content. */
export const anchorOf = ({ cue, source, content }: UndatedStatement): Span => cue[0] ?? source[0] ?? content[0] ?? [0, 0];

export const sentenceIndex = ({ sentenceEnds }: Scene, [start]: Span): number => firstAtLeast(sentenceEnds, start + 1);

/** UTF-16 code units on either side of a cue: as much of a sentence without an end is read. */
const WINDOW = 400;

/** The sentence of a statement; of one inside another the part that stands in the other's content. */
export function regionOf(statement: UndatedStatement, scene: Scene): Span {
  const anchor = anchorOf(statement);
  const [start, end] = scene.sentences[sentenceIndex(scene, anchor)] ?? anchor;
  const holder = statement.inside === null ? undefined : scene.byId.get(statement.inside);
  const held = holder?.content.find(span => contains(span, anchor)) ?? [start, end];
  return [Math.max(start, held[0], anchor[0] - WINDOW), Math.min(end, held[1], anchor[1] + WINDOW)];
}

/** The times within a region that stand in no content but those which hold the statement too. */
export function timesBeside(statement: UndatedStatement, region: Span, scene: Scene): readonly ToldTime[] {
  const { times, timeStarts, start } = scene;
  return times
    .slice(firstAtLeast(timeStarts, Math.max(start, region[0])), firstAtLeast(timeStarts, region[1]))
    .filter(time => time.span[1] <= region[1] && time.holder === statement.inside);
}

/** Contents are as long as paragraphs at most: those that start this far before a place are looked at. */
const LONGEST = 2000;

/** The statements whose content stands between two places. */
export function contentsBetween([from, to]: Span, { contents, contentStarts }: Scene): readonly Content[] {
  return contents
    .slice(firstAtLeast(contentStarts, from - LONGEST), firstAtLeast(contentStarts, to))
    .filter(({ span }) => overlap(span, [from, to]));
}
