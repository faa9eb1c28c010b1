/** Those who want to know what happens to imports in this process, as it happens. */
import type { Import, ImportItem } from '../../model/ledger/import.js';
import { Signal } from './signal.js';

type Told = (now: Import, item: ImportItem) => void;

export class Watchers {
  readonly #told = new Set<Told>();
  /** Fires when an import has ended or was stopped, and when reading was given up. */
  readonly ends = new Signal();

  /** Gives back what ends the telling. */
  add(told: Told): () => void {
    this.#told.add(told);
    return () => this.#told.delete(told);
  }

  tell(now: Import, item: ImportItem): void {
    for (const told of this.#told) told(now, item);
  }
}
