/** Imports: takes sources in, reads them in the background, and says how far it is. */
import type { Import, ImportState } from '../../model/ledger/import.js';
import type { Imports } from '../ledger.js';
import { keepAgain } from './again.js';
import { Background } from './background.js';
import { importItems, importRow, importRows } from './import-list.js';
import type { ImportParts } from './parts.js';
import { setState } from './set-state.js';
import { takeIn } from './take-in.js';

/** The part of the ledger, with its end: nothing more is taken in, and what is in work is done. */
export type OpenImports = Imports & { close(): Promise<void> };

export function openImports(parts: ImportParts): OpenImports {
  const behind = new Background(parts);
  const get = async (id: string): Promise<Import> => behind.seen(await importRow(parts.store.db, id));
  const open = { parts, behind, get };
  return { get, ...looking(open), ...changing(open), close: () => behind.close() };
}

interface Open {
  readonly parts: ImportParts;
  readonly behind: Background;
  readonly get: Imports['get'];
}

function looking({ parts, behind, get }: Open): Pick<Imports, 'list' | 'items' | 'finished' | 'watch'> {
  const { db } = parts.store;
  return {
    list: async query => {
      const page = await importRows(db, query);
      return { ...page, items: page.items.map(row => behind.seen(row)) };
    },
    items: (id, query) => importItems(db, id, query),
    finished: (id, progress) => behind.finished(() => get(id), progress),
    watch: told => behind.watchers.add(told),
  };
}

function changing({ parts, behind, get }: Open): Pick<Imports, 'start' | 'again' | 'stop' | 'resume' | 'wake'> {
  const turn = (id: string, from: ImportState, to: ImportState) => setState(parts.store.db, { id, from, to, now: parts.now() });
  return {
    start: async (items, about) => {
      await behind.ready();
      return behind.whileOpen(async () => get(await takeIn(items, about, { parts, behind })));
    },
    again: async ({ by }) => {
      await behind.ready();
      const id = await keepAgain(parts.store, { by, version: parts.reader.version, now: parts.now() });
      await behind.read(id);
      return get(id);
    },
    stop: async id => {
      const row = await turn(id, 'running', 'stopped');
      behind.watchers.ends.fire();
      return behind.seen(row);
    },
    resume: async id => {
      await behind.ready();
      await turn(id, 'stopped', 'running');
      await behind.read(id);
      return get(id);
    },
    wake: async () => {
      await behind.ready();
      await behind.read(null);
    },
  };
}
