/** How far an event is told as having taken place: the first rule that answers; else the report itself tells that it did. */
import type { PloverRoot } from '../../../../model/event.js';
import type { Span } from '../../../../model/span.js';
import { demanded } from './modality/demanded.js';
import { denied } from './modality/denied.js';
import { planned } from './modality/planned.js';
import { reported } from './modality/reported.js';
import { threatened } from './modality/threatened.js';
import { type ModalityRule, type ModalityTold, type PairWords, wordsOfPair } from './modality/words-of-pair.js';

const RULES: readonly ModalityRule[] = [denied, demanded, threatened, planned, reported];

const DONE: ModalityTold = { modality: 'done', by: 'told-by-report' };

export interface PairToJudge {
  readonly sentence: string;
  /** In the sentence. */
  readonly source: Span;
  readonly target: Span;
  readonly root: PloverRoot;
  readonly statement: PairWords['statement'];
}

export function modalityOf({ sentence, source, target, root, statement }: PairToJudge): ModalityTold {
  const pair: PairWords = { ...wordsOfPair(sentence, source, target), root, statement };
  for (const rule of RULES) {
    const answer = rule(pair);
    if (answer) return answer;
  }
  return DONE;
}
