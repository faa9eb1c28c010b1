/** The tagger's network over windows: what goes in and what comes out, one window at a time. */
import { eachHead, HEADS, type Head, type Judged } from './heads.js';
import { dot } from './meaning.js';
import { floatsOf, type Input, integersOf, type Outputs, type Threads } from './threads.js';
import type { Window } from './windows.js';
import { FEATURES, type Pieces } from './wordpieces.js';

export const CLS = 101n;
export const SEP = 102n;

export class Network {
  readonly #threads: Threads;
  readonly #weights: string;

  /** The first thread starts to load at once, the others as windows come. */
  constructor(weights: string, threads: Threads) {
    this.#weights = weights;
    this.#threads = threads;
    threads.load(weights);
  }

  /**
   * What the heads say of the window's pieces, and the text's piece that each points to (−1: none).
   * Throws `model-missing` where the weights cannot be run.
   */
  async judge(pieces: Pieces, window: Window): Promise<Judged> {
    const outputs = await this.#threads.run(this.#weights, inputsOf(pieces, window));
    const heads = eachHead(head => floatsOf(outputs, head));
    return { ...withoutEnds(heads), pointers: inText(outputs, window), none: likenessToNone(heads) };
  }
}

/** A window's wordpieces between [CLS] and [SEP], and FEATURES numbers for each. */
export function inputsOf(pieces: Pieces, { start, end }: Window): Readonly<Record<'pieces' | 'mask' | 'features', Input>> {
  const inner = Array.from(pieces.ids.subarray(start, end), BigInt);
  const ids = BigInt64Array.from([CLS, ...inner, SEP]);
  const features = new BigInt64Array(ids.length * FEATURES);
  features.set(Array.from(pieces.features.subarray(start * FEATURES, end * FEATURES), BigInt), FEATURES);
  const shape = [1, ids.length];
  return {
    pieces: { data: ids, shape },
    mask: { data: new BigInt64Array(ids.length).fill(1n), shape },
    features: { data: features, shape: [...shape, FEATURES] },
  };
}

/** The window's own pieces, [CLS] and [SEP] left out. */
function withoutEnds(heads: Readonly<Record<Head, Float32Array>>): Record<Head, Float32Array> {
  return eachHead(head => heads[head].subarray(HEADS[head], heads[head].length - HEADS[head]));
}

function likenessToNone({ meaning, meant }: Readonly<Record<Head, Float32Array>>): Float32Array {
  const none = meant.subarray(0, HEADS.meant);
  const pieces = meaning.length / HEADS.meaning - 2;
  return Float32Array.from({ length: pieces }, (_, i) =>
    dot(meaning.subarray((i + 1) * HEADS.meaning, (i + 2) * HEADS.meaning), none),
  );
}

/** Pointers count from the window's [CLS], which stands for "none". */
function inText(outputs: Outputs, { start, end }: Window): Int32Array {
  const pointers = integersOf(outputs, 'pointers');
  return Int32Array.from(pointers.subarray(1, pointers.length - 1), p =>
    p > 0n && Number(p) <= end - start ? start + Number(p) - 1 : -1,
  );
}
