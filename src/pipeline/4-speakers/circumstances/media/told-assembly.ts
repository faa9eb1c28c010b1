/** "told a news conference", "told the meeting": those told are at it, and it is the medium; "told the rally" names those who listened. */
import { simpleEnd } from '../noun-phrase.js';
import { stem, type Word } from '../words.js';
import type { MediumProposer } from './candidate.js';
import { withTail } from './medium-tail.js';
import { EXCHANGES } from './medium-words.js';

export const toldAssembly: MediumProposer = ({ statement, runs }) =>
  runs.flatMap(words =>
    words.flatMap((word, at) => {
      const inCue = statement.cue.some(([start, end]) => start <= word.span[0] && word.span[1] <= end);
      if (!inCue || !/^(?:told|tells|telling)$/.test(word.lower)) return [];
      const end = simpleEnd(words, at + 1);
      const [first, head, last] = [words[at + 1], words[end - 1], words[withTail(words, end) - 1]];
      if (end === at + 1 || !first || !head || !last || !isMedium(head)) return [];
      return [{ span: [first.span[0], last.span[1]] as const, rule: 'told-assembly', score: null }];
    }),
  );

export const isMedium = (head: Word): boolean =>
  EXCHANGES.has(stem(head)) && !/^(?:sessions?|hearings?|calls?)$/.test(stem(head));
