/** The engine as a ledger uses it, opened when the first source is read: looking something up need not load the models. */
import type { Readout } from '../../index.js';
import type { Comparing, Reader } from '../../ledger/ledger.js';
import { comparingVersion, readingVersion } from '../../pipeline/bundled.js';
import { readAhead } from '../../pipeline/read-ahead.js';

export interface LazyReader extends Reader {
  readonly comparing: Comparing;
  /** Ends the engine where it was opened. */
  close(): Promise<void>;
}

export function lazyReader(open: () => Promise<Pick<Readout, 'read' | 'compare' | 'close'>>): LazyReader {
  let engine: ReturnType<typeof open> | null = null;
  const opened = () => {
    engine ??= open();
    return engine;
  };
  return {
    version: readingVersion(),
    readAhead: readAhead(),
    read: async source => (await opened()).read(source),
    comparing: { version: comparingVersion(), compare: async accounts => (await opened()).compare(accounts) },
    close: async () => {
      // One that could not be opened has nothing to end.
      const started = await engine?.catch(() => null);
      await started?.close();
    },
  };
}
