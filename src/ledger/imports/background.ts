/** What goes on behind the imports as long as the ledger is open: reading, waiting for the store, and telling of it. */
import type { Import, ImportItem } from '../../model/ledger/import.js';
import { importError } from './import-error.js';
import { type ImportRow, importOf } from './import-rows.js';
import { type ImportParts, TIMING } from './parts.js';
import { Patience } from './patience.js';
import { freeAll } from './queue.js';
import type { ReadItem } from './read-item.js';
import { ReadingLoop } from './reading-loop.js';
import { endRead } from './results.js';
import { Watchers } from './watchers.js';

/** How often who waits for an import looks at it, in milliseconds: another process may end it. */
const LOOK = 1_000;

export class Background {
  readonly watchers = new Watchers();
  readonly patience: Patience;
  readonly #parts: ImportParts;
  readonly #closing = new AbortController();
  readonly #loop: ReadingLoop;
  #ready: Promise<void> | null = null;
  readonly #open = new Set<Promise<void>>();
  /** Why reading was given up; `null`: it was not. */
  #gaveUp: unknown = null;

  constructor(parts: ImportParts) {
    this.#parts = parts;
    this.patience = new Patience(parts.timing?.pauses ?? TIMING.pauses, this.#closing.signal);
    this.#loop = new ReadingLoop({
      parts,
      patience: this.patience,
      told: read => this.#told(read),
      gaveUp: error => this.#giveUp(error),
    });
  }

  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Once, before anything is read: where nobody else can have the store open, what somebody had in work is free. */
  ready(): Promise<void> {
    this.#ready ??= this.#parts.store.can.concurrent ? Promise.resolve() : this.#freed();
    return this.#ready.catch(error => {
      this.#ready = null;
      throw error;
    });
  }

  async #freed(): Promise<void> {
    await this.patience.with(() => freeAll(this.#parts.store.db));
    await this.#end(null);
  }

  /** Something that must have ended before the store is closed. */
  async whileOpen<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    const quiet = running.then(
      () => {},
      () => {},
    );
    this.#open.add(quiet);
    try {
      return await running;
    } finally {
      this.#open.delete(quiet);
    }
  }

  /** Reads on; also ends what has nothing left to read. @param id `null`: of all imports */
  async read(id: string | null): Promise<void> {
    this.#gaveUp = null;
    this.#loop.wake(id);
    await this.#end(id === null ? null : [id]);
  }

  seen(row: ImportRow): Import {
    return importOf(row, this.#gaveUp === null ? this.patience.trouble : importError(this.#gaveUp, row.label));
  }

  /** @throws ReadoutError `store-lost`, `store-full` where reading was given up */
  async finished(get: () => Promise<Import>, progress: (now: Import) => void = () => {}): Promise<Import> {
    for (;;) {
      const now = await this.patience.with(get);
      progress(now);
      if (now.state !== 'running') return now;
      if (this.#gaveUp !== null) throw this.#gaveUp;
      await this.watchers.ends.next(LOOK);
      if (this.closing.aborted) return now;
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([this.#loop.close(), ...this.#open]);
    this.watchers.ends.fire();
  }

  async #told({ now, item }: ReadItem): Promise<void> {
    if (this.tell(now, item).waiting === 0) await this.#end([now.id]);
  }

  tell(now: ImportRow, item: ImportItem): Import {
    const seen = this.seen(now);
    this.watchers.tell(seen, item);
    return seen;
  }

  async #end(ids: readonly string[] | null): Promise<void> {
    const { store, now } = this.#parts;
    const ended = await this.patience.with(() => endRead(store.db, ids, now()));
    if (ended.length > 0) this.watchers.ends.fire();
  }

  #giveUp(error: unknown): void {
    this.#gaveUp = error;
    this.watchers.ends.fire();
  }
}
