/** Reads what waits, several sources at once, until nothing is left; goes on when it is woken. */
import { type ImportParts, TIMING } from './parts.js';
import type { Patience } from './patience.js';
import { giveBack, renewLeases, type TakenItem, takeNext } from './queue.js';
import { type ReadItem, readItem } from './read-item.js';
import { Signal } from './signal.js';

export interface LoopOptions {
  readonly parts: ImportParts;
  readonly patience: Patience;
  /** Called when a source is done with and that is kept. */
  readonly told: (read: ReadItem) => Promise<void>;
  /** Called when the store was given up. */
  readonly gaveUp: (error: unknown) => void;
}

export class ReadingLoop {
  readonly #options: LoopOptions;
  readonly #timing;
  /** The imports that are read here; `null`: all. */
  #of: Set<string> | null = new Set();
  #after = '';
  /** Taken and not begun. */
  readonly #taken: TakenItem[] = [];
  readonly #inWork = new Map<string, { readonly item: TakenItem; readonly end: Promise<void> }>();
  /** By what is read: the same is never read twice at once, since the second finds it unchanged. */
  readonly #same = new Map<string, Promise<void>>();
  readonly #signal = new Signal();
  #moved = false;
  #closed = false;
  #broken: unknown = null;
  readonly #dropped: TakenItem[] = [];
  #loop: Promise<void> | null = null;

  constructor(options: LoopOptions) {
    this.#options = options;
    this.#timing = { ...TIMING, ...options.parts.timing };
  }

  /** Reads on, also after the store was given up. @param of one more import, or `null`: all that there are and will be */
  wake(of?: string | null): void {
    if (of === null) this.#of = null;
    else if (of !== undefined) this.#of?.add(of);
    this.#move();
    if (this.#loop !== null || this.#closed) return;
    this.#broken = null;
    this.#loop = this.#run();
  }

  /** Takes nothing more, and settles when what is in work is done. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#move();
    await this.#loop;
  }

  #move(): void {
    this.#moved = true;
    this.#signal.fire();
  }

  async #run(): Promise<void> {
    const renewing = setInterval(() => this.#renew(), this.#timing.renew);
    try {
      await this.#giveBack();
      await this.#takeAll();
    } catch (error) {
      this.#broken ??= error;
    }
    await Promise.all([...this.#inWork.values()].map(({ end }) => end));
    this.#dropped.push(...this.#taken.splice(0));
    // Where it cannot be given back now, the lease runs out.
    if (this.#closed) await this.#giveBack().catch(() => {});
    clearInterval(renewing);
    this.#loop = null;
    if (this.#broken !== null) this.#options.gaveUp(this.#broken);
    else if (this.#moved) this.wake();
  }

  /** What was in hand when the store was given up, or this was closed, waits for its turn again and has lost no attempt. */
  async #giveBack(): Promise<void> {
    for (let item = this.#dropped.at(-1); item !== undefined; item = this.#dropped.at(-1)) {
      const given = item;
      await this.#options.patience.with(() => giveBack(this.#options.parts.store.db, given));
      this.#dropped.pop();
    }
  }

  async #takeAll(): Promise<void> {
    while (!this.#closed && this.#broken === null) {
      this.#moved = false;
      if (this.#taken.length === 0) this.#taken.push(...(await this.#take()));
      const item = this.#taken.shift();
      if (item !== undefined) await this.#begin(item);
      else if (!(await this.#more())) return;
    }
  }

  #take(): Promise<readonly TakenItem[]> {
    const { patience, parts } = this.#options;
    const of = this.#of === null ? null : [...this.#of];
    const alone = this.#inWork.size === 0;
    const most = parts.reader.readAhead;
    const taking = { of, after: this.#after, alone, now: parts.now(), lease: this.#timing.lease, most };
    return patience.with(() => takeNext(parts.store.db, taking));
  }

  /** Settles when there is room for one more; one that somebody began before and never ended has it all to itself. */
  async #begin(item: TakenItem): Promise<void> {
    const key = `${item.import} ${item.number}`;
    // It was taken longer ago than the lease, and nobody could be told meanwhile: it goes on.
    if (this.#inWork.has(key)) return;
    this.#after = item.import;
    const end = this.#read(item).finally(() => {
      this.#inWork.delete(key);
      this.#move();
    });
    this.#inWork.set(key, { item, end });
    if (item.attempts > 1) await end;
    while (this.#inWork.size >= this.#options.parts.reader.readAhead) await this.#signal.next();
  }

  async #read(item: TakenItem): Promise<void> {
    const { parts, patience, told } = this.#options;
    const body = item.sha256 ?? item.declared;
    const end = (this.#same.get(body) ?? Promise.resolve()).then(async () => {
      const read = await readItem(item, { parts, patience });
      if (read !== null) await told(read);
    });
    // What goes wrong here is the store's: nothing more can be done until it is back.
    const quiet = end.catch(error => {
      this.#broken ??= error;
      this.#dropped.push(item);
    });
    this.#same.set(body, quiet);
    await quiet;
    if (this.#same.get(body) === quiet) this.#same.delete(body);
  }

  /** Whether it is worth looking again, after waiting for a reason to do so. */
  async #more(): Promise<boolean> {
    if (this.#moved) return true;
    const shared = this.#options.parts.store.can.concurrent;
    if (this.#inWork.size === 0 && !shared) return false;
    await this.#signal.next(shared ? this.#timing.look : undefined);
    return true;
  }

  /** Where the store does not answer, the leases run out and others may take over; whoever is first is counted. */
  #renew(): void {
    const { parts } = this.#options;
    const items = [...this.#taken, ...[...this.#inWork.values()].map(({ item }) => item)];
    renewLeases(parts.store.db, items, { now: parts.now(), lease: this.#timing.lease }).catch(() => {});
  }
}
