/** Gathers what comes one after the other: enough at once for a transaction to pay, and nothing that has come waits long for what is still to come. */
export interface BatchLimits<T> {
  /** At most so many at once. */
  readonly count: number;
  /** Ends a batch when the sizes of its parts add up to so much. */
  readonly size: number;
  readonly sizeOf: (one: T) => number;
  /** Milliseconds after which what is there goes on, however little. */
  readonly wait: number;
  /** Then nothing more is taken, and what is there is the last. */
  readonly ended: AbortSignal;
}

export async function* batchesOf<T>(items: AsyncIterable<T> | Iterable<T>, limits: BatchLimits<T>): AsyncGenerator<readonly T[]> {
  const coming = comingFrom(items);
  const batches = new Batches(coming, limits);
  try {
    for (let batch = await batches.next(); batch.length > 0; batch = await batches.next()) yield batch;
  } finally {
    // Not awaited: it may be waiting for a stream that says nothing any more.
    coming.return(undefined).catch(() => {});
  }
}

async function* comingFrom<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, undefined> {
  yield* items;
}

const LATE = Symbol('late');
const BROKEN = Symbol('broken');

class Batches<T> {
  readonly #coming: AsyncGenerator<T, undefined>;
  readonly #limits: BatchLimits<T>;
  /** Asked for already; a batch that ends early leaves it to the next. */
  #next: Promise<IteratorResult<T, undefined>> | null = null;
  #error: { readonly reason: unknown } | null = null;

  constructor(coming: AsyncGenerator<T, undefined>, limits: BatchLimits<T>) {
    this.#coming = coming;
    this.#limits = limits;
  }

  /** Empty at the end. What came before an error comes first, then the error. */
  async next(): Promise<readonly T[]> {
    const { count, size, sizeOf, wait } = this.#limits;
    const batch: T[] = [];
    let sizes = 0;
    let until = Number.POSITIVE_INFINITY;
    while (batch.length < count && sizes < size) {
      const come = await this.#oneOrError(until);
      if (come === LATE || come === BROKEN || come.done) break;
      if (batch.length === 0) until = performance.now() + wait;
      batch.push(come.value);
      sizes += sizeOf(come.value);
    }
    if (batch.length === 0 && this.#error !== null) throw this.#error.reason;
    return batch;
  }

  async #oneOrError(until: number): Promise<IteratorResult<T, undefined> | typeof LATE | typeof BROKEN> {
    try {
      return await this.#one(until);
    } catch (reason) {
      this.#error = { reason };
      return BROKEN;
    }
  }

  async #one(until: number): Promise<IteratorResult<T, undefined> | typeof LATE> {
    this.#next ??= this.#coming.next();
    this.#next.catch(() => {});
    const come = await orLate(this.#next, until, this.#limits.ended);
    if (come !== LATE) this.#next = null;
    return come;
  }
}

/** What `next` gives, or `LATE` where that takes longer than `until` (by the clock of `performance`), or where nobody waits any more. */
function orLate<T>(next: Promise<T>, until: number, ended: AbortSignal): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const late = () => settle(() => resolve(LATE));
    const timer = until === Number.POSITIVE_INFINITY ? undefined : setTimeout(late, until - performance.now());
    const settle = (how: () => void) => {
      clearTimeout(timer);
      ended.removeEventListener('abort', late);
      how();
    };
    if (ended.aborted) return late();
    ended.addEventListener('abort', late);
    next.then(
      value => settle(() => resolve(value)),
      error => settle(() => reject(error)),
    );
  });
}
