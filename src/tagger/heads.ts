/** What the network says of each piece: one head a question. `training/net.py` is the same in Python. */
import type { ActorKind } from '../model/actor.js';
import type { Act } from '../model/statement.js';
import { TAG_COUNT } from './tags.js';

/** In the order of the logits. */
export const ACTS: readonly Act[] = [
  'assert',
  'deny',
  'accuse',
  'demand',
  'propose',
  'promise',
  'threaten',
  'support',
  'ask',
  'concede',
  'predict',
  'feel',
  'decline',
];
export const KINDS: readonly ActorKind[] = ['person', 'organisation', 'government', 'group', 'document', 'unknown'];
/** Of the vectors that say which mention is meant. */
export const MEANT_WIDTH = 64;

/**
 * Numbers a piece. `tags`, `names`, `around`: logits of BIO tags · `acts`: of the acts, as a piece of a cue and as one of a content ·
 * `kinds`: of the kinds, as a piece of a source · `meaning`, `meant`: a mention means the place whose `meant` is most like its `meaning`.
 */
export const HEADS = {
  tags: TAG_COUNT,
  names: TAG_COUNT,
  around: TAG_COUNT,
  acts: 2 * ACTS.length,
  kinds: KINDS.length,
  meaning: MEANT_WIDTH,
  meant: MEANT_WIDTH,
} as const;

export type Head = keyof typeof HEADS;
export const HEAD_NAMES: readonly Head[] = ['tags', 'names', 'around', 'acts', 'kinds', 'meaning', 'meant'];

/** A text's or a window's pieces as judged: [pieces × numbers] of each head, and what follows from its window's [CLS]. */
export type Judged = Readonly<Record<Head, Float32Array>> & {
  /** The piece that each points to; −1: none. */
  readonly pointers: Int32Array;
  /** How much each means none of the others: its likeness to [CLS]. */
  readonly none: Float32Array;
};

/** The same for every head. */
export function eachHead(valuesOf: (head: Head) => Float32Array): Record<Head, Float32Array> {
  return {
    tags: valuesOf('tags'),
    names: valuesOf('names'),
    around: valuesOf('around'),
    acts: valuesOf('acts'),
    kinds: valuesOf('kinds'),
    meaning: valuesOf('meaning'),
    meant: valuesOf('meant'),
  };
}

/** Room for the judgements of `length` pieces. */
export function unjudged(length: number): Judged {
  return {
    ...eachHead(head => new Float32Array(length * HEADS[head])),
    pointers: new Int32Array(length).fill(-1),
    none: new Float32Array(length),
  };
}
