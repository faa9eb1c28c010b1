/** How far an import is, and what became of each source, in words. */
import { counted } from '../../../../src/export/words/label-words.js';
import type { Import, ImportItemState } from '../../../../src/model/ledger/import.js';

export const ITEM_WORDS: Readonly<Record<ImportItemState, string>> = {
  waiting: 'waits',
  failed: 'failed',
  added: 'added',
  revised: 'a new revision',
  'read-again': 'read again',
  unchanged: 'was there already',
};

/** "Read: 12 of 40", "Stopped at 12 of 40", "Done: 40 sources" */
export function stateWords(now: Import): string {
  const { state, total, waiting } = now;
  if (state === 'done') return total === 0 ? 'Done: there was nothing in it' : `Done: ${counted(total, 'source')}`;
  const sofar = `${total - waiting} of ${total}`;
  return state === 'stopped' ? `Stopped at ${sofar}` : `Read: ${sofar}`;
}

/** "30 added, 2 new revisions, 5 there already, 3 failed"; what is none is left out. */
export function resultWords({ added, revised, unchanged, failed }: Import): string {
  const parts = [
    [added, 'added'],
    [revised, 'revised'],
    [unchanged, 'there already'],
    [failed, 'failed'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}
