/** The network over windows: what goes in, what comes out, and the threads that run it, one window each at a time. */
import { Piscina } from 'piscina';
import { ReadoutError } from '../errors/readout-error.js';
import type { Judged } from './tagging.js';
import { TAG_COUNT } from './tags.js';
import type { Window } from './windows.js';
import { FEATURES, type Pieces } from './wordpieces.js';

/** A window's wordpieces between [CLS] and [SEP], and FEATURES numbers for each. */
export interface WindowInput {
  readonly ids: BigInt64Array;
  readonly features: BigInt64Array;
}

/** Logits [pieces × tags] and the piece that each piece points to, [CLS] and [SEP] included. */
export interface WindowOutput {
  readonly tags: Float32Array;
  readonly pointers: BigInt64Array;
}

const CLS = 101n;
const SEP = 102n;

export class Network {
  readonly #threads: Piscina<WindowInput | null, WindowOutput | null>;
  readonly #weights: string;

  /** The first thread starts to load at once, the others as windows come; each loads the weights for itself. */
  constructor(weights: string, threads: number) {
    const filename = new URL('./network-worker.mjs', import.meta.url).href;
    this.#weights = weights;
    this.#threads = new Piscina({
      filename,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      workerData: { weights },
    });
    this.#threads.run(null).catch(() => undefined); // the first window meets the same error and tells it
  }

  /**
   * Log-probabilities [pieces × tags] of the window's pieces, and the text's piece that each points to (−1: none).
   * Throws `model-missing` where the weights cannot be run.
   */
  async judge(pieces: Pieces, window: Window): Promise<Judged> {
    const output = await this.#threads.run(inputOf(pieces, window)).catch((cause: unknown) => {
      throw new ReadoutError(
        'model-missing',
        { path: this.#weights, reason: cause instanceof Error ? cause.message : String(cause) },
        cause,
      );
    });
    if (output === null) throw new TypeError('A window was given and nothing came back.');
    const { tags, pointers } = output;
    return { logp: logSoftmax(tags.subarray(TAG_COUNT, tags.length - TAG_COUNT)), pointers: inText(pointers, window) };
  }

  /** Waits for what is in work: a thread must not be ended while it loads. */
  async close(): Promise<void> {
    await this.#threads.close();
  }
}

export function inputOf(pieces: Pieces, { start, end }: Window): WindowInput {
  const inner = Array.from(pieces.ids.subarray(start, end), BigInt);
  const features = new BigInt64Array((inner.length + 2) * FEATURES);
  features.set(Array.from(pieces.features.subarray(start * FEATURES, end * FEATURES), BigInt), FEATURES);
  return { ids: BigInt64Array.from([CLS, ...inner, SEP]), features };
}

function logSoftmax(logits: Float32Array): Float32Array {
  const out = new Float32Array(logits.length);
  for (let i = 0; i < logits.length; i += TAG_COUNT) {
    const row = logits.subarray(i, i + TAG_COUNT);
    const top = Math.max(...row);
    let sum = 0;
    for (const x of row) sum += Math.exp(x - top);
    row.forEach((x, t) => {
      out[i + t] = x - top - Math.log(sum);
    });
  }
  return out;
}

/** Pointers count from the window's [CLS], which stands for "none". */
function inText(pointers: BigInt64Array, { start, end }: Window): Int32Array {
  return Int32Array.from(pointers.subarray(1, pointers.length - 1), p =>
    p > 0n && Number(p) <= end - start ? start + Number(p) - 1 : -1,
  );
}
