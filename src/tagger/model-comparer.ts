/** The trained comparer: propositions with their marks, the network, and what it says of a text, of one proposition, of two. */
import { join } from 'node:path';
import type { Span } from '../model/span.js';
import { type Comparer, type InContext, JUDGED, type PairJudgement, type PropositionPair } from './comparer.js';
import { type Place, type PlacedPiece, runsOf } from './divided.js';
import { LONGEST, markedPieces, SIDES } from './marked-pieces.js';
import type { ModelFiles } from './model-files.js';
import { CLS, SEP } from './network.js';
import { softmax } from './softmax.js';
import { floatsOf, type Outputs, type Threads } from './threads.js';
import { type Pieces, Wordpieces } from './wordpieces.js';

/** Wordpieces of whole sentences that are divided at once, and of one sentence that is longer. */
const WINDOW = { sentences: 200, longest: 250 };

/** Everything is judged one by one, for the reason that the tagger's windows are. */
export function openModelComparer(model: ModelFiles, threads: Threads): Comparer {
  const parts: Parts = {
    wordpieces: new Wordpieces(join(model.folder, model.tokenizer)),
    run: (first, second) => threads.run(join(model.folder, model.weights), inputsOf(first, second)),
  };
  return {
    name: model.name,
    divide: (text, sentences) => divide(parts, text, sentences),
    meanings: words => Promise.all(words.map(one => meaningOf(one, parts))),
    judge: async pairs => {
      const cut = cutter(parts);
      return Promise.all(pairs.map(pair => judgeOne(pair, cut, parts)));
    },
    close: async () => undefined,
  };
}

type Ids = readonly number[];

interface Parts {
  readonly wordpieces: Wordpieces;
  run(first: Ids, second?: Ids): Promise<Outputs>;
}

type Cut = (proposition: InContext, side: readonly [number, number]) => Promise<Ids>;

/** Cuts sentences once for all propositions in them. */
function cutter({ wordpieces }: Parts): Cut {
  const cuts = new Map<string, Map<string, Promise<Pieces>>>();
  return async ({ text, context, span }, side) => {
    const ofText = cuts.get(text) ?? new Map<string, Promise<Pieces>>();
    cuts.set(text, ofText);
    const pieces = ofText.get(context.join()) ?? wordpieces.cut(text, [context]);
    ofText.set(context.join(), pieces);
    return markedPieces(await pieces, span, side);
  };
}

async function meaningOf(words: string, { wordpieces, run }: Parts): Promise<Float32Array> {
  const { ids } = await wordpieces.cut(words, [[0, words.length]]);
  return floatsOf(await run(Array.from(ids.subarray(0, LONGEST))), 'meaning');
}

async function judgeOne({ a, b }: PropositionPair, cut: Cut, { run }: Parts): Promise<PairJudgement> {
  const [first, second] = inOrder(a, b);
  const logits = floatsOf(await run(await cut(first, SIDES.first), await cut(second, SIDES.second)), 'verdicts');
  const probabilities = softmax(Array.from(logits));
  return Object.fromEntries(JUDGED.map((judged, k) => [judged, probabilities[k] ?? 0])) as PairJudgement;
}

/** The same order whichever is given first. */
function inOrder(a: InContext, b: InContext): readonly [InContext, InContext] {
  const words = ({ text, context, span }: InContext) => `${text.slice(...span)}\n${text.slice(...context)}`;
  return words(a) <= words(b) ? [a, b] : [b, a];
}

/** Of one side or two, with [CLS] and [SEP]. */
function inputsOf(first: Ids, second?: Ids) {
  const ids = [CLS, ...first.map(BigInt), SEP, ...(second ? [...second.map(BigInt), SEP] : [])];
  const shape = [1, ids.length];
  return {
    pieces: { data: BigInt64Array.from(ids), shape },
    sides: { data: BigInt64Array.from(ids, (_, k) => (k < first.length + 2 ? 0n : 1n)), shape },
  };
}

async function divide(parts: Parts, text: string, sentences: readonly Span[]): Promise<readonly Span[]> {
  const cut = await Promise.all(sentences.map(sentence => parts.wordpieces.cut(text, [sentence])));
  const windows = windowsOf(cut.map(({ length }) => length));
  const divided = await Promise.all(windows.map(([from, to]) => divideSome(parts, text, cut.slice(from, to))));
  return divided.flat();
}

/** Runs of sentences `[from, to)`, each as long as fits. */
function windowsOf(lengths: readonly number[]): readonly Span[] {
  const windows: Span[] = [];
  for (let from = 0; from < lengths.length; ) {
    let to = from + 1;
    let length = lengths[from] ?? 0;
    while (to < lengths.length && length + (lengths[to] ?? 0) <= WINDOW.sentences) length += lengths[to++] ?? 0;
    windows.push([from, to]);
    from = to;
  }
  return windows;
}

async function divideSome({ run }: Parts, text: string, sentences: readonly Pieces[]): Promise<readonly Span[]> {
  const ids = sentences.flatMap(pieces => Array.from(pieces.ids));
  const places: Place[] = [];
  for (let at = 0; at < ids.length; at += WINDOW.longest) {
    const logits = floatsOf(await run(ids.slice(at, at + WINDOW.longest)), 'places');
    for (let k = 3; k + 6 <= logits.length; k += 3) places.push(placeOf(logits.subarray(k, k + 3)));
  }
  let at = 0;
  return sentences.flatMap(pieces => {
    const own = places.slice(at, at + pieces.length);
    at += pieces.length;
    return runsOf(
      text,
      own.map((place, k): PlacedPiece => ({ span: [pieces.starts[k] ?? 0, pieces.ends[k] ?? 0], place })),
    );
  });
}

function placeOf(logits: Float32Array): Place {
  const [begins = 0, goesOn = 0, outside = 0] = softmax(Array.from(logits));
  return [begins, goesOn, outside];
}
