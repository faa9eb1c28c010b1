/** A long list that is asked for page by page: what comes next is put below what is there. */
import type { Page } from '../../../src/model/ledger/search.js';
import { type Loaded, load } from './loaded.svelte.js';

export type AskPage<T> = (after: string | null, signal: AbortSignal) => Promise<Page<T>>;

/** Pages that were put below a first one; when that is asked for again, they count no more. */
interface Further<T> {
  readonly below: Page<T>;
  readonly pages: readonly Page<T>[];
}

export class Pages<T> {
  readonly first: Loaded<Page<T>>;
  readonly #ask: AskPage<T>;
  #further = $state.raw<Further<T> | null>(null);
  #adding = $state(false);

  constructor(ask: AskPage<T>) {
    this.#ask = ask;
    this.first = load(signal => ask(null, signal));
  }

  get items(): readonly T[] {
    return this.#all.flatMap(page => page.items);
  }

  get total(): number {
    return this.#all.at(-1)?.total ?? 0;
  }

  get busy(): boolean {
    return this.first.busy || this.#adding;
  }

  get hasMore(): boolean {
    return (this.#all.at(-1)?.next ?? null) !== null;
  }

  /** Throws where the server refuses or does not answer; what is there stays. */
  async more(): Promise<void> {
    const [below, pages] = [this.first.value, this.#all];
    const after = pages.at(-1)?.next ?? null;
    if (below === null || after === null || this.busy) return;
    this.#adding = true;
    try {
      const page = await this.#ask(after, new AbortController().signal);
      if (this.first.value === below) this.#further = { below, pages: [...pages.slice(1), page] };
    } finally {
      this.#adding = false;
    }
  }

  get #all(): readonly Page<T>[] {
    const first = this.first.value;
    if (first === null) return [];
    return this.#further?.below === first ? [first, ...this.#further.pages] : [first];
  }
}
