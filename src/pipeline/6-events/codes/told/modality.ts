/** How far an event is told as having taken place: the first rule that answers; else the report itself tells that it did. What only may be is no event. */
import type { PloverRoot } from '../../../../model/event.js';
import type { Span } from '../../../../model/span.js';
import { demanded } from './modality/demanded.js';
import { denied } from './modality/denied.js';
import { isNotCarriedOut } from './modality/not-carried-out.js';
import { planned } from './modality/planned.js';
import { isOnlyPossible } from './modality/possible.js';
import { reported } from './modality/reported.js';
import { threatened } from './modality/threatened.js';
import { type ModalityRule, type ModalityTold, type PairWords, wordsOfPair } from './modality/words-of-pair.js';

const BEFORE_POSSIBLE: readonly ModalityRule[] = [denied, demanded, threatened];
const BEHIND_POSSIBLE: readonly ModalityRule[] = [planned, reported];

const DONE: ModalityTold = { modality: 'done', by: 'told-by-report' };

export interface PairToJudge {
  readonly sentence: string;
  /** In the sentence. */
  readonly source: Span;
  readonly target: Span;
  readonly root: PloverRoot;
  readonly statement: PairWords['statement'];
}

/** `null`: it is told as neither having been nor being to be. */
export function modalityOf({ sentence, source, target, root, statement }: PairToJudge): ModalityTold | null {
  const pair: PairWords = { ...wordsOfPair(sentence, source, target), root, statement };
  const told = firstOf(BEFORE_POSSIBLE, pair);
  if (told) return told;
  if (isOnlyPossible(pair) || isNotCarriedOut(pair)) return null;
  return firstOf(BEHIND_POSSIBLE, pair) ?? DONE;
}

function firstOf(rules: readonly ModalityRule[], pair: PairWords): ModalityTold | null {
  for (const rule of rules) {
    const answer = rule(pair);
    if (answer) return answer;
  }
  return null;
}
