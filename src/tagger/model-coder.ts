/** The trained coder: a pair's sentence with its marks, the network, and what it says of each root. */
import { join } from 'node:path';
import { CODER_ROOTS, type Coder, type Pair, type RootJudgement } from './coder.js';
import type { ModelFiles } from './model-files.js';
import { CLS, SEP } from './network.js';
import { pairPieces } from './pair-pieces.js';
import { softmax } from './softmax.js';
import { floatsOf, type Threads } from './threads.js';
import { type Pieces, Wordpieces } from './wordpieces.js';

/** Pairs are judged one by one, for the reason that windows are. */
export function openModelCoder(model: ModelFiles, threads: Threads): Coder {
  const wordpieces = new Wordpieces(join(model.folder, model.tokenizer));
  const weights = join(model.folder, model.weights);
  return {
    name: model.name,
    code: pairs => {
      // A sentence is cut once for all pairs in it.
      const texts = new Set(pairs.map(({ text }) => text));
      const cuts = new Map(Array.from(texts, text => [text, wordpieces.cut(text, [[0, text.length]])]));
      return Promise.all(pairs.map(pair => codeOne(pair, { cuts, weights, threads })));
    },
    close: async () => undefined,
  };
}

interface Parts {
  /** By sentence. */
  readonly cuts: ReadonlyMap<string, Promise<Pieces>>;
  readonly weights: string;
  readonly threads: Threads;
}

async function codeOne({ text, source, target }: Pair, { cuts, weights, threads }: Parts): Promise<RootJudgement> {
  const pieces = await cuts.get(text);
  if (!pieces) throw new TypeError('A sentence was not cut.');
  const ids = BigInt64Array.from([CLS, ...pairPieces(pieces, source, target).map(BigInt), SEP]);
  const shape = [1, ids.length];
  const inputs = { pieces: { data: ids, shape }, mask: { data: new BigInt64Array(ids.length).fill(1n), shape } };
  const logits = floatsOf(await threads.run(weights, inputs), 'roots');
  return judgement(softmax(Array.from(logits)));
}

function judgement(probabilities: readonly number[]): RootJudgement {
  return Object.fromEntries(CODER_ROOTS.map((root, k) => [root, probabilities[k] ?? 0])) as RootJudgement;
}
