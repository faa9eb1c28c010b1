/** A line for people in pieces: what it says stands here once, and the terminal and the page each paint it in their way. */
import type { Evidence } from '../../model/evidence.js';

/**
 * `who`: a name of one who vouches for it or does it; `told`: of one whom it is said or done to; `said`: the cue, or what was done; `nobody`: that
 * there is no name; `aside`: how we know, the words of the text; `doubt`: why not to rely on it; `plain`: all else.
 */
export type Tone = 'who' | 'told' | 'said' | 'nobody' | 'aside' | 'doubt' | 'plain';

export interface Piece {
  /** May hold anything that a text holds: whoever shows it makes it harmless first. */
  readonly words: string;
  readonly tone: Tone;
  /** The id of the actor whose name it is. */
  readonly actor?: string;
  /** The id of the statement or the contact that it stands for. */
  readonly part?: string;
}

export const plain = (words: string): Piece => ({ words, tone: 'plain' });

export const aside = (words: string): Piece => ({ words, tone: 'aside' });

/** What is there of several parts, with the same words between each two: "Teyle · said · to Morvane". */
export function between(parts: readonly (readonly Piece[])[], words: string): readonly Piece[] {
  return parts.filter(part => part.length > 0).flatMap((part, at) => (at === 0 ? part : [plain(words), ...part]));
}

/** “he”, on one line. */
export function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”`;
}

/** " (inferred)" unless the text says it here. */
export function inferredMark({ basis }: Evidence): readonly Piece[] {
  return basis === 'inferred' ? [aside(' (inferred)')] : [];
}

/** "s1, s4" */
export function partLinks(ids: readonly string[]): readonly Piece[] {
  return between(
    ids.map(id => [{ words: id, tone: 'plain', part: id }]),
    ', ',
  );
}
