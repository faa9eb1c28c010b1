/** Contacts of those who stand together before the verb: "Koll and Lund spoke by phone", "The two ministers met in Port Sarrow". */
import { isGroup } from '../people/people-words.js';
import { subjectBefore } from '../people/subject.js';
import type { Reading } from '../reading.js';
import { kindByHow } from './contact-nouns.js';
import { HOW } from './how.js';
import { firstMatches, type Mention, PLAIN, type Sentence } from './mention.js';
import { statusOfVerb } from './status.js';

const BOTH = new RegExp(
  String.raw`\b(?:met|spoken?|talked|conferred|meet|speak|talk)\b(?! with| to \p{Lu}|,? with)(${HOW})(?=[.,;]|$| (?:to|about|on|for|in|at|and|during|ahead|after|before|regarding|amid|while) )`,
  'gu',
);

/** "spoke by phone", "spoke on Friday", "spoke about"; not "spoke at the rally". */
const tellsOfTalk = (how: string, behind: string): boolean =>
  kindByHow(how) !== null ||
  (/^(?:[.,;]|$| (?:about|on|regarding|after|before|ahead) )/.test(behind) && !/^,? (?:in|at) [^,]*$/.test(how));

export function jointMentions(reading: Reading, { span, words }: Sentence): readonly Mention[] {
  return firstMatches(words, BOTH).flatMap(match => {
    const status = statusOfVerb(words.slice(0, match.index));
    const { people, isJoint } = subjectBefore(reading, [span[0], span[0] + match.index]);
    const isThey = /\bthey(?: \p{L}+)?\s*$/iu.test(words.slice(0, match.index));
    const isMet = /^m[ee]e?t/.test(match[0]);
    if (status === null || !(isJoint || people.length > 1 || (isMet && people.some(({ name }) => isGroup(name))))) return [];
    if (!isMet && !tellsOfTalk(match[1] ?? '', words.slice(match.index + match[0].length))) return [];
    return [
      {
        ...PLAIN,
        rule: 'both-talked',
        sentence: null,
        span: [span[0] + match.index, span[0] + match.index + match[0].length] as const,
        kind: isMet ? 'meeting' : 'call',
        isSure: isMet,
        ...kindByHow(match[1] ?? ''),
        status,
        subjects: people,
        isJoint,
        isAgain: isThey,
      } satisfies Mention,
    ];
  });
}
