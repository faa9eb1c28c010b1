/** "urged | him to resign", "thanked | Norvania for its help": the one told opens what is said. */
import type { Attribution } from '../../../../model/statement.js';
import { phraseEnd } from '../noun-phrase.js';
import { type Word, wordsIn } from '../words.js';
import type { ListenerProposer } from './listener.js';
import { someoneAt } from './someone.js';
import { LINK, OBJECT_IN_CONTENT } from './telling-verbs.js';

/** UTF-16 code units of the content that are read, and that may lie between cue and content. */
const READ = 200;
const APART = 3;

export const toldInContent: ListenerProposer = ({ statement }, { text }) => {
  const told = contentBehindCue(statement, text);
  if (!told) return [];
  const { verb, words } = told;
  const end = phraseEnd(words, 0);
  const isWhole = /^(?:thank|congratulat)/.test(verb) && end === words.length;
  const isLinked = end > 0 && (isWhole || LINK.test(words[end]?.lower ?? ''));
  const isPronoun = /^(?:him|them|her)$/.test(words[0]?.lower ?? '');
  return isLinked || isPronoun ? someoneAt(words, 0, 'told-in-content') : [];
};

function contentBehindCue(
  { cue: cues, content: contents }: Attribution,
  text: string,
): { verb: string; words: readonly Word[] } | null {
  const cue = cues.at(-1);
  const content = cue && contents.find(span => span[0] >= cue[1]);
  if (!cue || !content || content[0] - cue[1] > APART) return null;
  const cueWords = wordsIn(text, cue).map(({ lower }) => lower);
  const verb = cueWords.at(-1) ?? '';
  const isAsked = OBJECT_IN_CONTENT.test(verb) || /^call(?:s|ed|ing)? (?:on|upon)$/.test(cueWords.slice(-2).join(' '));
  return isAsked ? { verb, words: wordsIn(text, [content[0], Math.min(content[1], content[0] + READ)]) } : null;
}
