/** Pieces of a line as the terminal shows them: made harmless and painted. */
import type { Piece, Tone } from '../../export/words/pieces.js';
import { harmlessLine } from '../terminal/harmless.js';
import type { Style } from '../terminal/style.js';

const PAINT: Readonly<Record<Tone, (words: string, style: Style) => string>> = {
  who: (words, style) => style.source(words),
  told: words => words,
  said: (words, style) => style.cue(words),
  nobody: (words, style) => style.quiet(words),
  aside: (words, style) => style.quiet(words),
  doubt: (words, style) => style.gap(words),
  plain: words => words,
};

export function painted(pieces: readonly Piece[], style: Style): string {
  return pieces.map(({ words, tone }) => PAINT[tone](harmlessLine(words), style)).join('');
}
