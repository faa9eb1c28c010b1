/**
 * What the tagger marks as a medium, where its words can be one: they start with a preposition or a verb ("in Marrow Weekly", "filing a motion") or
 * hold a word for what carries words. "The anchor" and "KBC’s Ada Brenn" behind "told" are those who listen.
 */
import { taggedAround } from '../tagged-around.js';
import { isCapital, stem, type Word, wordsIn } from '../words.js';
import type { MediumProposer } from './candidate.js';
import { isIssuing } from './issued-document.js';
import { CHANNELS, isCarrier, MEANS, NETWORKS } from './medium-words.js';
import { isSpeaking } from './speaking-phrase.js';

const PREPOSITION = /^(?:in|on|at|by|via|over|through|with|during|from|for|while|when|as)$/;

export const taggedMedium: MediumProposer = (place, context) =>
  taggedAround('medium', place, context)
    .filter(({ span }) => canCarry(wordsIn(context.text, span)))
    .map(({ span, score }) => ({ span, rule: 'tagger', score }));

function canCarry(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || /^(?:to|before|after)$/.test(first.lower)) return false;
  return PREPOSITION.test(first.lower) || isIssuing(first) || isSpeaking(first) || words.some(isMediumWord);
}

/** Not the last word of a name: "the Lowmere Post". */
function isMediumWord(word: Word, i: number): boolean {
  const name = stem(word);
  if (isCapital(word) && i > 0) return false;
  return isCarrier(name) || CHANNELS.has(name) || NETWORKS.has(name) || MEANS.has(name);
}
