/** The network itself: one window in, log-probabilities and pointers out. The only file that runs ONNX. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Judged } from './tagging.js';
import { TAG_COUNT } from './tags.js';
import type { Window } from './windows.js';
import { FEATURES, type Pieces } from './wordpieces.js';

const CLS = 101n;
const SEP = 102n;

/** One thread a window: cores are used by judging several windows at once, and the result is the same for any number of them. */
export const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
};

export class Network {
  readonly #session: InferenceSession;
  readonly #slots: LimitFunction;

  private constructor(session: InferenceSession, atOnce: number) {
    this.#session = session;
    this.#slots = pLimit(atOnce);
  }

  static async open(weights: string, atOnce: number): Promise<Network> {
    const session = await InferenceSession.create(weights, SESSION_OPTIONS);
    return new Network(session, atOnce);
  }

  /** Log-probabilities [pieces × tags] of the window's pieces, and the text's piece that each points to (−1: none). */
  judge(pieces: Pieces, window: Window): Promise<Judged> {
    return this.#slots(async () => {
      const output = await this.#session.run(feedsOf(pieces, window));
      const tags = output.tags?.data;
      const pointers = output.pointers?.data;
      if (!(tags instanceof Float32Array) || !(pointers instanceof BigInt64Array))
        throw new TypeError('The model gives other outputs than tags and pointers.');
      return { logp: logSoftmax(tags.subarray(TAG_COUNT, tags.length - TAG_COUNT)), pointers: inText(pointers, window) };
    });
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}

export function feedsOf(pieces: Pieces, { start, end }: Window): Record<string, Tensor> {
  const length = end - start + 2;
  const ids = new BigInt64Array(length);
  const features = new BigInt64Array(length * FEATURES);
  ids[0] = CLS;
  ids[length - 1] = SEP;
  for (let i = start; i < end; i++) {
    ids[i - start + 1] = BigInt(pieces.ids[i] ?? 0);
    for (let k = 0; k < FEATURES; k++) features[(i - start + 1) * FEATURES + k] = BigInt(pieces.features[i * FEATURES + k] ?? 0);
  }
  return {
    pieces: new Tensor('int64', ids, [1, length]),
    mask: new Tensor('int64', new BigInt64Array(length).fill(1n), [1, length]),
    features: new Tensor('int64', features, [1, length, FEATURES]),
  };
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
