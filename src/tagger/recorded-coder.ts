/** A coder that gives back what the model once said of a pair: for tests that should not load a model. */
import { createHash } from 'node:crypto';
import type { Coder, Pair, RootJudgement } from './coder.js';

/** By the key of the pair; roots of no weight are left out. */
export type CoderRecording = Readonly<Record<string, Partial<RootJudgement>>>;

/** What a recorded judgement is looked up by: the sentence and both spans. */
export function pairKey({ text, source, target }: Pair): string {
  return createHash('sha256')
    .update(JSON.stringify([text, source, target]))
    .digest('hex')
    .slice(0, 24);
}

/** `name`: of the coder that was recorded. Throws where a pair was not recorded: the recording is then out of date. */
export function recordedCoder(recording: CoderRecording, name = 'recorded'): Coder {
  return { name, code: async pairs => pairs.map(pair => judgementIn(recording, pair)), close: async () => undefined };
}

function judgementIn(recording: CoderRecording, pair: Pair): RootJudgement {
  const found = recording[pairKey(pair)];
  if (!found) throw new Error(`Nothing is recorded for a pair in “${pair.text.slice(0, 60)}”: run npm run record.`);
  return judgement(found);
}

/** A whole judgement of one that leaves out the roots of no weight. */
export function judgement(some: Partial<RootJudgement>): RootJudgement {
  return { ...NO_WEIGHT, ...some };
}

const NO_WEIGHT: RootJudgement = {
  AGREE: 0,
  CONSULT: 0,
  SUPPORT: 0,
  COOPERATE: 0,
  AID: 0,
  YIELD: 0,
  REQUEST: 0,
  ACCUSE: 0,
  REJECT: 0,
  THREATEN: 0,
  PROTEST: 0,
  SANCTION: 0,
  MOBILIZE: 0,
  COERCE: 0,
  ASSAULT: 0,
  NONE: 0,
};
