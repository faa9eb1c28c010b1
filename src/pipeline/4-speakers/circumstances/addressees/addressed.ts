/** "emailed supporters, saying", "rallied the crowd", "wrote his colleagues": people who are spoken or written to beside the cue. */
import { phraseEnd } from '../noun-phrase.js';
import { isCapital, type Word } from '../words.js';
import type { ListenerProposer } from './listener.js';
import { isPeople, someoneAt } from './someone.js';

const ADDRESS =
  /^(?:e-?mail(?:s|ed|ing)|text(?:s|ed|ing)|phon(?:es|ed|ing)|cabl(?:es|ed|ing)|messag(?:es|ed|ing)|rall(?:ies|ied|ying)|address(?:es|ed|ing)|brief(?:s|ed|ing)|lectur(?:es|ed|ing)|wrote|writes|writing)$/;

export const addressed: ListenerProposer = ({ runs }) =>
  runs.flatMap(words =>
    words.flatMap(({ lower }, at) =>
      ADDRESS.test(lower) && isSomeoneBehind(words, at + 1) ? someoneAt(words, at + 1, 'addressed') : [],
    ),
  );

/** Not "addressed the question", "wrote a letter". */
function isSomeoneBehind(words: readonly Word[], at: number): boolean {
  const head = words[phraseEnd(words, at) - 1];
  const first = words[at];
  return !!head && !!first && (isPeople(head) || (isCapital(first) && isCapital(head)));
}
