/** The dossiers of the ledger. */
import type { Transaction } from 'kysely';
import type { DossierChange } from '../../model/ledger/dossier-entry.js';
import type { Tables } from '../../store/tables.js';
import { write } from '../changes/write.js';
import type { LedgerContext } from '../context.js';
import type { Dossiers } from '../ledger.js';
import { SideBySide } from './accounts/side-by-side.js';
import { dossierDetail } from './look/dossier-detail.js';
import { dossierPage } from './look/dossier-page.js';
import { changeEntries, knownChange } from './look/known-dossier.js';
import { join } from './people/join.js';
import { split } from './people/split.js';
import { undo } from './people/undo.js';

export function openDossiers(context: Pick<LedgerContext, 'store' | 'comparing' | 'reader' | 'now'>): Dossiers {
  const { store, reader, now } = context;
  const sideBySide = new SideBySide(context);
  const about = (by: string) => ({ by, at: now().toISOString(), machine: `readout ${reader.version}` });
  const changed = (work: (trx: Transaction<Tables>) => Promise<string>): Promise<DossierChange> =>
    write(store, async trx => {
      const [change] = await changeEntries(trx, [await knownChange(trx, await work(trx))]);
      if (!change) throw new Error('a change that was just made is not there');
      return change;
    });
  return {
    list: filter => dossierPage(store.db, filter),
    get: id => dossierDetail(store.db, sideBySide, id),
    join: (asked, by) => changed(trx => join(trx, { ...asked, ...about(by) })),
    split: (asked, by) => changed(trx => split(trx, { ...asked, ...about(by) })),
    undo: (id, by) => changed(trx => undo(trx, { id, ...about(by) })),
  };
}
