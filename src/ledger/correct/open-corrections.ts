/** The corrections of the ledger: the part of its statements that people write. */
import { ReadoutError } from '../../errors/readout-error.js';
import { write } from '../changes/write.js';
import type { LedgerContext } from '../context.js';
import type { Statements } from '../ledger.js';
import { storable } from '../storable.js';
import { checkedNote, checkedValue } from './checked-value.js';
import { correctionsOf, correctStatement } from './correct-statement.js';
import { undoCorrection } from './undo-correction.js';

export function openCorrections({ store, now }: LedgerContext): Pick<Statements, 'correct' | 'undo' | 'corrections'> {
  const at = (): string => now().toISOString();
  return {
    correct: async (statement, { field, value, note }, by) => {
      const correction = { ...checkedValue(field, value), note: checkedNote(note), statement, by, at: at() };
      return write(store, trx => correctStatement(trx, correction));
    },
    undo: (id, by) => write(store, trx => undoCorrection(trx, { id, by, at: at() })),
    corrections: async id => {
      const there = await store.db.selectFrom('statements').select('id').where('id', '=', storable(id)).executeTakeFirst();
      if (there === undefined) throw new ReadoutError('statement-not-found', { id });
      return correctionsOf(store.db, id);
    },
  };
}
