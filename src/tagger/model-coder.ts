/** The trained coder: a pair's sentence with its marks, the network, and what it says of each root. */
import { join } from 'node:path';
import { CODER_ROOTS, type Coder, type Pair, type RootJudgement } from './coder.js';
import type { ModelFiles } from './model-files.js';
import { CLS, SEP } from './network.js';
import { pairPieces } from './pair-pieces.js';
import { softmax } from './softmax.js';
import { floatsOf, type Threads } from './threads.js';
import { Wordpieces } from './wordpieces.js';

/** Pairs are judged one by one, for the reason that windows are. */
export function openModelCoder(model: ModelFiles, threads: Threads): Coder {
  const wordpieces = new Wordpieces(join(model.folder, model.tokenizer));
  const weights = join(model.folder, model.weights);
  return {
    name: model.name,
    code: pairs => Promise.all(pairs.map(pair => codeOne(pair, { wordpieces, weights, threads }))),
    close: async () => undefined,
  };
}

interface Parts {
  readonly wordpieces: Wordpieces;
  readonly weights: string;
  readonly threads: Threads;
}

async function codeOne({ text, source, target }: Pair, { wordpieces, weights, threads }: Parts): Promise<RootJudgement> {
  const pieces = await wordpieces.cut(text, [[0, text.length]]);
  const ids = BigInt64Array.from([CLS, ...pairPieces(pieces, source, target).map(BigInt), SEP]);
  const shape = [1, ids.length];
  const inputs = { pieces: { data: ids, shape }, mask: { data: new BigInt64Array(ids.length).fill(1n), shape } };
  const logits = floatsOf(await threads.run(weights, inputs), 'roots');
  return judgement(softmax(Array.from(logits)));
}

function judgement(probabilities: readonly number[]): RootJudgement {
  return Object.fromEntries(CODER_ROOTS.map((root, k) => [root, probabilities[k] ?? 0])) as RootJudgement;
}
