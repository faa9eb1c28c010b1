/** The engine as a ledger uses it, opened when the first source is read: looking something up need not load the models. */
import type { Readout } from '../../index.js';
import type { Reader } from '../../ledger/ledger.js';
import { readingVersion } from '../../pipeline/bundled.js';
import { readAhead } from '../../pipeline/read-ahead.js';

export interface LazyReader extends Reader {
  /** Ends the engine where it was opened. */
  close(): Promise<void>;
}

export function lazyReader(open: () => Promise<Pick<Readout, 'read' | 'close'>>): LazyReader {
  let engine: ReturnType<typeof open> | null = null;
  return {
    version: readingVersion(),
    readAhead: readAhead(),
    read: async source => {
      engine ??= open();
      return (await engine).read(source);
    },
    close: async () => {
      // One that could not be opened has nothing to end.
      const opened = await engine?.catch(() => null);
      await opened?.close();
    },
  };
}
