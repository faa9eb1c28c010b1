/** Seas, straits, valleys and islands: the name itself says what it is. */
import type { Span } from '../../../../../model/span.js';
import type { Rule } from '../at.js';
import { isFeature } from '../behind.js';
import { capitalsFrom, isCapital } from '../known-name.js';

/** The gazetteer has land only. */
const WATER = /(?:^|\s)(?:Sea|Ocean|Straits?|Gulf|Bay|River|Canal)(?:$|\s)/;

/** "the [Black Sea]", "[Gulf of Lerna]", "[Halden Valley]" */
export const feature: Rule = (reading, { words, first, sentence }, { sureness }) => {
  const { text } = reading.telling;
  const run = ofRun(text, words, first);
  if (!isFeature(text.slice(...run))) return null;
  const afterArticle = /(?<!\p{L})the\s$/iu.test(text.slice(Math.max(sentence[0], run[0] - 5), run[0]));
  const known = WATER.test(text.slice(...run))
    ? []
    : reading.places(text.slice(...run)).filter(({ kind }) => kind === 'region' || kind === 'land');
  return { span: run, known, settled: null, sureness: sureness ?? (afterArticle ? 'named' : null) };
};

/** "Gulf of Oman": the capitals before "of" and those behind. */
function ofRun(text: string, words: readonly Span[], first: number): Span {
  const { span, last } = capitalsFrom(text, words, first);
  const next = words[last + 2];
  const goesOnBehind = next && isCapital(text, next) && text.slice(span[1], next[0]) === ' of ';
  return goesOnBehind ? [span[0], capitalsFrom(text, words, last + 2).span[1]] : span;
}
