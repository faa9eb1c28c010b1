/** The network over windows: what goes in, what comes out, and the threads that run it, one window each at a time. */
import { Piscina } from 'piscina';
import { ReadoutError } from '../errors/readout-error.js';
import { eachHead, HEADS, type Head, type Judged } from './heads.js';
import { dot } from './meaning.js';
import type { Window } from './windows.js';
import { FEATURES, type Pieces } from './wordpieces.js';

/** A window's wordpieces between [CLS] and [SEP], and FEATURES numbers for each. */
export interface WindowInput {
  readonly ids: BigInt64Array;
  readonly features: BigInt64Array;
}

/** What each head says of each piece, and the piece that each points to; [CLS] and [SEP] included. */
export type WindowOutput = Readonly<Record<Head, Float32Array>> & { readonly pointers: BigInt64Array };

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
   * What the heads say of the window's pieces, and the text's piece that each points to (−1: none).
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
    return { ...withoutEnds(output), pointers: inText(output.pointers, window), none: likenessToNone(output) };
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

/** The window's own pieces, [CLS] and [SEP] left out. */
function withoutEnds(output: WindowOutput): Record<Head, Float32Array> {
  return eachHead(head => output[head].subarray(HEADS[head], output[head].length - HEADS[head]));
}

function likenessToNone({ meaning, meant }: WindowOutput): Float32Array {
  const none = meant.subarray(0, HEADS.meant);
  const pieces = meaning.length / HEADS.meaning - 2;
  return Float32Array.from({ length: pieces }, (_, i) =>
    dot(meaning.subarray((i + 1) * HEADS.meaning, (i + 2) * HEADS.meaning), none),
  );
}

/** Pointers count from the window's [CLS], which stands for "none". */
function inText(pointers: BigInt64Array, { start, end }: Window): Int32Array {
  return Int32Array.from(pointers.subarray(1, pointers.length - 1), p =>
    p > 0n && Number(p) <= end - start ? start + Number(p) - 1 : -1,
  );
}
