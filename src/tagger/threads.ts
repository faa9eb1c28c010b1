/** The threads that the networks run on: each runs one input at a time, and loads for itself the networks that it is asked for. */
import { Piscina } from 'piscina';
import { ReadoutError } from '../errors/readout-error.js';

export interface Input {
  readonly data: BigInt64Array;
  readonly shape: readonly number[];
}

/** `weights`: the path of a network; `null`: it is only loaded. */
export interface Task {
  readonly weights: string;
  readonly inputs: Readonly<Record<string, Input>> | null;
}

/** By the names of the network's outputs. */
export type Outputs = Readonly<Record<string, unknown>>;

export class Threads {
  readonly #threads: number;
  #pool: Piscina<Task, Outputs> | null = null;

  /** None is started before there is something to do. */
  constructor(threads: number) {
    this.#threads = threads;
  }

  /** Starts to load; the first input meets the same error, if there is one, and tells it. */
  load(weights: string): void {
    this.#started()
      .run({ weights, inputs: null })
      .catch(() => undefined);
  }

  /** Throws `model-missing` where the weights cannot be run. */
  async run(weights: string, inputs: Readonly<Record<string, Input>>): Promise<Outputs> {
    return this.#started()
      .run({ weights, inputs })
      .catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new ReadoutError('model-missing', { path: weights, reason }, cause);
      });
  }

  /** Waits for what runs, since a thread must not be ended while it loads; what waits is given up. */
  async close(): Promise<void> {
    await this.#pool?.close({ force: true });
  }

  #started(): Piscina<Task, Outputs> {
    this.#pool ??= new Piscina({
      filename: new URL('./network-worker.mjs', import.meta.url).href,
      minThreads: 1,
      maxThreads: this.#threads,
      idleTimeout: Number.POSITIVE_INFINITY,
    });
    return this.#pool;
  }
}

/** An output that should be floats. */
export function floatsOf(outputs: Outputs, name: string): Float32Array {
  const data = outputs[name];
  if (!(data instanceof Float32Array)) throw new TypeError(`The model has no output “${name}”.`);
  return data;
}

/** An output that should be whole numbers. */
export function integersOf(outputs: Outputs, name: string): BigInt64Array {
  const data = outputs[name];
  if (!(data instanceof BigInt64Array)) throw new TypeError(`The model has no output “${name}”.`);
  return data;
}
