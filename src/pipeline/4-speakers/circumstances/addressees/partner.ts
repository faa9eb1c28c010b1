/** "in an interview with the Courier", "asked by a reporter", "speaking with the editors": who is on the other side. */
import { EXCHANGES } from '../media/medium-words.js';
import { phraseEnd } from '../noun-phrase.js';
import { isMark, stem, type Word } from '../words.js';
import type { Listener, ListenerProposer } from './listener.js';
import { someoneAt } from './someone.js';

const SPEAKING = /^(?:speaking|spoke|speaks|talking|talked|chatting)$/;
const ASKED = /^(?:asked|pressed|pushed|questioned|interviewed|quizzed|prompted)$/;

export const partner: ListenerProposer = ({ runs }) =>
  runs.flatMap(words => words.flatMap((word, at) => partnersAt(words, word, at)));

function partnersAt(words: readonly Word[], word: Word, at: number): readonly Listener[] {
  if (word.lower === 'with' && (isExchange(words, at) || isDiscussed(words, at)))
    return someoneAt(words, lastWith(words, at) + 1, 'partner');
  if (word.lower === 'by' && ASKED.test(words[at - 1]?.lower ?? '')) return someoneAt(words, at + 1, 'asked-by');
  if (word.lower === 'from' && /^questions?$/.test(words[at - 1]?.lower ?? '')) return someoneAt(words, at + 1, 'asked-by');
  return [];
}

/** "an interview with Northern Noon | with | Ada Brenn": who is named last asks the questions. */
function lastWith(words: readonly Word[], at: number): number {
  const end = phraseEnd(words, at + 1);
  return end > at + 1 && words[end]?.lower === 'with' ? end : at;
}

/** "an interview | with", "an interview Thursday morning | with", "speaking | with" */
function isExchange(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 4), at);
  if (near.some(word => isMark(word) || /^(?:and|to|of)$/.test(word.lower))) return SPEAKING.test(near.at(-1)?.lower ?? '');
  return (
    near.some(
      word => /^(?:q&a)$/.test(word.lower) || (EXCHANGES.has(stem(word)) && !/^(?:meetings?|debates?)$/.test(stem(word))),
    ) || near.slice(-2).some(({ lower }) => SPEAKING.test(lower))
  );
}

/** "discussed the vote | with Lund" */
function isDiscussed(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 9), at);
  const verb = near.findLastIndex(({ lower }) => /^(?:discuss|debat|shar)(?:e|es|ed|ing)$/.test(lower));
  return verb >= 0 && near.slice(verb + 1).every(word => !isMark(word));
}
