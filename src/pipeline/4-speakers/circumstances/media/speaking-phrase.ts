/** "Speaking on a morning show, she", "Writing for the Courier, he", "while campaigning in Marrow", "when introducing the envoy": what the speaker was at. */
import type { Span } from '../../../../model/span.js';
import { isMark, type Word } from '../words.js';
import type { MediumProposer } from './candidate.js';

const AT_IT = /^(?:speaking|appearing|addressing|testifying|campaigning|stumping|introducing|accepting)$/;
const LONGEST = 14;

/** "writing for the Courier", not "writing that" */
const isWritingFor = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'writing' && /^(?:for|in|on)$/.test(next?.lower ?? '');

export const isSpeaking = ({ lower }: Word): boolean => AT_IT.test(lower);

export const speakingPhrase: MediumProposer = ({ runs }) =>
  runs.flatMap(words =>
    words.flatMap((word, at) => {
      const span = (isSpeaking(word) || isWritingFor(word, words[at + 1])) && opens(words[at - 1]) ? phraseFrom(words, at) : null;
      return span ? [{ span, rule: 'speaking-phrase', score: null }] : [];
    }),
  );

/** Only where it opens its clause or follows "while" or "when": not "was speaking". */
const opens = (before: Word | undefined): boolean => !before || /^(?:while|when|,|—|–)$/.test(before.lower);

function phraseFrom(words: readonly Word[], at: number): Span | null {
  let end = at + 1;
  while (end < words.length && end - at < LONGEST && !stops(words[end])) end++;
  if (end === at + 1 || words.slice(at + 1, end).some(isNoMedium)) return null;
  const [first, last] = [words[/^(?:while|when)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at], words[end - 1]];
  return first && last ? [first.span[0], last.span[1]] : null;
}

/** "speaking on condition of anonymity", "speaking of the vote" */
const isNoMedium = ({ lower }: Word, i: number): boolean =>
  /^(?:anonymity|voice|condition)$/.test(lower) || (i === 0 && /^(?:of|about)$/.test(lower));

const stops = (word: Word | undefined): boolean =>
  !word ||
  (isMark(word) && !/^[“”"&’']$/.test(word.text)) ||
  /^(?:about|that|after|before|who|which|as|where|said|says)$/.test(word.lower);
