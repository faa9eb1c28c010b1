/** The id of something with what stands after it, so that what is told of each begins in the same column. */
import { harmlessLine } from '../terminal/harmless.js';

const COLUMNS = 4;

/** "s4  ", "s12 " */
export function labelOf(id: string): string {
  const shown = harmlessLine(id);
  return `${shown}${' '.repeat(Math.max(COLUMNS - shown.length, 1))}`;
}
