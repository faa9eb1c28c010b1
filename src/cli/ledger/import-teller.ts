/** Tells people or programs what becomes of the sources of imports, as it happens, and what came of all in the end. */
import type { Ledger } from '../../ledger/ledger.js';
import type { Import, ImportItem } from '../../model/ledger/import.js';
import type { Session } from '../session.js';
import { harmlessJson } from '../terminal/harmless.js';

export interface ImportTeller {
  /** Waits until the import is done or stopped. */
  finish(begun: Import): Promise<void>;
  /** @param folder of an embedded ledger */
  end(folder: string | null): Promise<void>;
}

export interface Telling {
  readonly ledger: Ledger;
  readonly session: Session;
  readonly format: 'text' | 'ndjson';
}

/** In this order, and in these words. */
const OUTCOMES = [
  ['added', 'added'],
  ['revised', 'revised'],
  ['read-again', 'read again'],
  ['unchanged', 'unchanged'],
  ['failed', 'failed'],
] as const;

export function importTeller(telling: Telling): ImportTeller {
  const teller = new Teller(telling);
  const unwatch = telling.ledger.imports.watch((now, item) => teller.tell(now, item));
  return {
    finish: begun => teller.finish(begun),
    end: async folder => {
      unwatch();
      await teller.end(folder);
    },
  };
}

class Teller {
  readonly #telling: Telling;
  readonly #counts = new Map<string, number>();
  #written: Promise<void> = Promise.resolve();
  #trouble: string | null = null;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  tell({ total, waiting }: Import, item: ImportItem): void {
    const { session, format } = this.#telling;
    this.#counts.set(item.state, (this.#counts.get(item.state) ?? 0) + 1);
    if (item.error !== null) session.failedKept(item.name, item.error);
    else {
      session.done({ done: total - waiting, total });
      if (format === 'ndjson') this.#write(item);
    }
  }

  #write({ name, state, report }: ImportItem): void {
    const line = harmlessJson(JSON.stringify({ id: name, state, report }));
    this.#written = this.#written.then(() => this.#telling.session.sink.write(`${line}\n`));
  }

  async finish({ id }: Import): Promise<void> {
    await this.#telling.ledger.imports.finished(id, now => this.#troubled(now));
  }

  /** Said once for each trouble. */
  #troubled({ trouble }: Import): void {
    const { code, message, hint } = trouble ?? { code: null, message: '', hint: '' };
    if (code !== null && code !== this.#trouble) this.#telling.session.note(`Waiting: ${message} ${hint}`);
    this.#trouble = code;
  }

  async end(folder: string | null): Promise<void> {
    await this.#written;
    const { session, format } = this.#telling;
    if (format === 'ndjson') return;
    const counts = OUTCOMES.flatMap(([state, word]) => (this.#counts.has(state) ? `${this.#counts.get(state)} ${word}` : []));
    const where = folder === null ? '' : ` The ledger is in ${folder}.`;
    await session.sink.write(`${counts.join(', ') || 'Nothing to do'}.${where}\n`);
  }
}
