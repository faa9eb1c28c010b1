/** Whether there is room for a column for each side. */
import { MediaQuery } from 'svelte/reactivity';

/** More sides than these nobody looks over at once. */
const MOST = 3;

const two = new MediaQuery('(min-width: 48rem), print');
const three = new MediaQuery('(min-width: 68rem), print');

export function inColumns(sides: number): boolean {
  if (sides > MOST || sides === 0) return false;
  return sides > 2 ? three.current : two.current;
}
