/** How much of a long list is shown: "3 statements", "20 of 132 statements; more with --limit". */
import { counted } from '../../export/words/label-words.js';
import type { Page } from '../../model/ledger/search.js';

/** `one`: what each is called; `how`: the options with which the rest comes. */
export function pageCount({ items, total, next }: Page<unknown>, one: string, how: string): string {
  if (total === 0) return `No ${one} was found.`;
  const all = counted(total, one);
  const shown = next === null && items.length === total ? all : `${items.length} of ${all}`;
  return next === null ? shown : `${shown}; more with ${how}`;
}
