/** What a rule about acts is, and how its words are written down. Every pattern is bounded, so a hostile text costs no more than another. */
import type { Act } from '../../../model/statement.js';

export interface ActRule {
  readonly act: Act;
  /** How often it was right on the annotated reports it was set by, 0 to 1. */
  readonly trust: number;
  readonly words: RegExp;
}

/** What a rule looks at, in lower case with plain apostrophes: the cue, a bar, the content: "called | for a ceasefire". */
export function actText(cueWords: string, contentWords: string): string {
  return `${plain(cueWords.slice(0, LONGEST_CUE))} | ${plain(contentWords.slice(0, LONGEST_CONTENT))}`;
}

const LONGEST_CUE = 160;
const LONGEST_CONTENT = 1_200;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"|]|''/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of the cue, wherever they stand in it. */
export function inCue(act: Act, trust: number, words: string): ActRule {
  return { act, trust, words: new RegExp(`^[^|]*?\\b(?:${words})(?![\\w])[^|]*\\|`) };
}

/** Words of the cue, and right behind the bar those that the content opens with: "asked | whether". */
export function atBar(act: Act, trust: number, cue: string, opening: string): ActRule {
  return { act, trust, words: new RegExp(`^[^|]*?\\b(?:${cue})(?![\\w])[^|]*\\| (?:${opening})`) };
}

/** The same, with a few words before them, none of them opening a phrase of its own: "reaffirmed | its full commitment". */
export function nearBar(act: Act, trust: number, cue: string, opening: string): ActRule {
  const lead = "(?:(?!(?:of|for|to|on|in|with|that|by|at|from)\\b)[\\w'.,-]+ ){0,6}?";
  return atBar(act, trust, cue, `${lead}(?:${opening})`);
}

/** Words of the cue, and others anywhere in the content: "believes | they will win". */
export function withContent(act: Act, trust: number, cue: string, content: string): ActRule {
  return atBar(act, trust, cue, `.*?\\b(?:${content})\\b`);
}

/** Words of the content, whatever the cue. */
export function inContent(act: Act, trust: number, words: string): ActRule {
  return { act, trust, words: new RegExp(`\\|.*?(?:${words})`) };
}
