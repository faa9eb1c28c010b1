/** A pair in its sentence, as the rules about modality look at it. */
import type { Modality, PloverRoot } from '../../../../../model/event.js';
import type { Span } from '../../../../../model/span.js';
import type { Statement } from '../../../../../model/statement.js';

export interface PairWords {
  readonly root: PloverRoot;
  /** The words before the pair, between its two, and behind it, as far as the sentence goes. */
  readonly before: string;
  readonly between: string;
  readonly behind: string;
  /** Whether the one who acts is named first. */
  readonly isActive: boolean;
  /** The innermost statement in whose content the pair stands; `null`: the report tells it itself. */
  readonly statement: Pick<Statement, 'act' | 'negated'> | null;
}

export interface ModalityTold {
  readonly modality: Modality;
  /** The rule, for evidence. */
  readonly by: string;
}

export type ModalityRule = (pair: PairWords) => ModalityTold | null;

/** What two spans of a sentence leave of it. `source` and `target` lie in it. */
export function wordsOfPair(sentence: string, source: Span, target: Span): Omit<PairWords, 'root' | 'statement'> {
  const [first, second] = source[0] <= target[0] ? [source, target] : [target, source];
  return {
    before: sentence.slice(0, first[0]),
    between: sentence.slice(first[1], second[0]),
    behind: sentence.slice(second[1]),
    isActive: first === source,
  };
}

/** The words in which the verb of the pair stands: of "A | has bombed | B" those between, of "B | was bombed by | A" too; and a little behind. */
export const verbWords = ({ between, behind }: Pick<PairWords, 'between' | 'behind'>): string =>
  `${between.slice(0, BETWEEN)} | ${behind.slice(0, BEHIND)}`;

const BETWEEN = 120;
const BEHIND = 60;
