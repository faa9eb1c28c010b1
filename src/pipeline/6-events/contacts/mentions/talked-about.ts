/** Those who talk with each other, where only that is told: "The leaders discussed the border", "Koll and Lund exchanged views". */
import { subjectBefore } from '../people/subject.js';
import type { Reading } from '../reading.js';
import { firstMatches, type Mention, PLAIN, type Sentence } from './mention.js';

const TALKED = /\b(?:discussed|exchanged (?:views|opinions|assessments)|touched (?:up)?on|talked about)\b/gu;

export function talkedAboutMentions(reading: Reading, { span, words }: Sentence): readonly Mention[] {
  return firstMatches(words, TALKED).flatMap(match => {
    const at = span[0] + match.index;
    const { people, isJoint } = subjectBefore(reading, [span[0], at]);
    if (!isJoint && people.length < 2) return [];
    return [
      {
        ...PLAIN,
        rule: 'talked-about',
        sentence: null,
        span: [at, at + match[0].length] as const,
        kind: null,
        isSure: false,
        status: 'held',
        subjects: people,
        isJoint,
        isMain: false,
        isAgain: true,
      } satisfies Mention,
    ];
  });
}
