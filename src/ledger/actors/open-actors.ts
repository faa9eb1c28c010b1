/** The actors of the ledger. */
import type { ActorChange } from '../../model/ledger/actor-entry.js';
import { write } from '../changes/write.js';
import type { LedgerContext } from '../context.js';
import type { Actors } from '../ledger.js';
import { conversations } from '../search/conversations.js';
import { timeline } from '../search/timeline.js';
import { actorDetail } from './look/actor-detail.js';
import { actorPage } from './look/actor-page.js';
import { changeEntries } from './look/change-entries.js';
import { knownChange } from './people/known.js';
import { merge } from './people/merge.js';
import { split } from './people/split.js';
import { undo } from './people/undo.js';

export function openActors({ store, now }: Pick<LedgerContext, 'store' | 'now'>): Actors {
  const { db } = store;
  const at = (): string => now().toISOString();
  const changed = (work: Parameters<typeof write<string>>[1]): Promise<ActorChange> =>
    write(store, async trx => {
      const [change] = await changeEntries(trx, [await knownChange(trx, await work(trx))]);
      if (!change) throw new Error('a change that was just made is not there');
      return change;
    });
  return {
    list: filter => actorPage(db, filter),
    get: id => actorDetail(db, id),
    merge: (asked, by) => changed(trx => merge(trx, { ...asked, by, at: at() })),
    split: (asked, by) => changed(trx => split(trx, { ...asked, by, at: at() })),
    undo: (id, by) => changed(trx => undo(trx, { id, by, at: at() })),
    conversations: (filter, limit) => conversations(db, filter, limit),
    timeline: filter => timeline(db, filter),
  };
}
