/** The words and marks of a run of text, with their places: what the rules about circumstances step through. */
import type { Span } from '../../../model/span.js';

export interface Word {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
}

/** "U.S.", "Gen.", "J." · "town-hall", "Courier’s", "@ada", "3,000" · any other mark by itself. */
const WORD =
  /(?:\p{Lu}\.){2,}|(?:\p{Lu}|Sens?|Reps?|Gov|Gen|Lt|Col|Capt|Sgt|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.(?=\s)|[\p{L}\p{N}@#](?:[\p{L}\p{N}&_-]|[’'.,](?=[\p{L}\p{N}]))*|\S/gu;

export function wordsIn(text: string, [start, end]: Span): readonly Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), match => {
    const at = start + match.index;
    return { span: [at, at + match[0].length], text: match[0], lower: match[0].toLowerCase().replaceAll('’', "'") };
  });
}

const LETTER = /^[\p{L}\p{N}@#]/u;
const CAPITAL = /^(?:\p{Lu}|@)/u;

export const isMark = ({ text }: Word): boolean => !LETTER.test(text);
export const isCapital = ({ text }: Word): boolean => CAPITAL.test(text);

/** Without what marks an owner: "Courier’s" is "courier". */
export const stem = ({ lower }: Word): string => lower.replace(/'s?$/, '');
