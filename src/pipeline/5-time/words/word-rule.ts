/** A rule that reads the words of one kind of time, by a pattern. */
import type { DateWords, Reading } from './reading.js';

/** A sentence, or as much of one as is read at once, and what is known of the whole report. */
export interface Passage {
  readonly words: string;
  /** Where it starts in the report's text. */
  readonly at: number;
  /** Months that are also somebody's name in this report: "May". */
  readonly names: ReadonlySet<string>;
}

export type WordRule = (passage: Passage) => readonly Reading[];

interface Pattern {
  /** Its name in an evidence. */
  readonly by: string;
  /** Global, with named groups. */
  readonly pattern: RegExp;
  /** `null`: no time after all. */
  readonly read: (found: Found, passage: Passage) => DateWords | null;
}

export interface Found {
  /** The named groups that are there, in lower case. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** UTF-16 code units on either side that a rule may look at. */
const AROUND = 40;

/** The span is what the pattern matches. */
export function wordRule({ by, pattern, read }: Pattern): WordRule {
  return passage =>
    Array.from(passage.words.matchAll(pattern)).flatMap(match => {
      const [start, end] = [match.index, match.index + match[0].length];
      const { words, at } = passage;
      const date = read(
        {
          groups: lowered(match.groups ?? {}),
          text: words.slice(start, end),
          before: words.slice(Math.max(0, start - AROUND), start),
          after: words.slice(end, end + AROUND),
        },
        passage,
      );
      return date ? [{ span: [at + start, at + end] as const, by, date, clock: null }] : [];
    });
}

function lowered(groups: Readonly<Record<string, string | undefined>>): Found['groups'] {
  return Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, words?.toLowerCase().replaceAll('’', "'")]));
}
