/** A contact in which all that the sentence tells took place: "During a phone conversation held on Friday, Koll and Lund discussed the border". */
import type { Span } from '../../../../model/span.js';
import { peopleIn } from '../people/people-in.js';
import { phraseEnd } from '../people/phrase-end.js';
import type { NounRule } from './noun.js';
import { nounMention } from './noun.js';
import { statusOfNoun } from './status.js';

const OPENS = /^(?:during|in|at|following|after) $/i;
const REST = /^[^;:“”"]{0,200}?, (?=\p{Lu}|the )/u;

export const within: NounRule = (reading, { span, words }, noun) => {
  if (!OPENS.test(noun.head) || !/^an?$/.test(noun.determiner) || noun.link !== '') return null;
  const rest = REST.exec(noun.behind);
  if (!rest) return null;
  const start = noun.span[1] - span[0] + rest[0].length;
  const region: Span = [span[0] + start, span[0] + start + phraseEnd(words.slice(start))];
  const subjects = region[1] > region[0] ? peopleIn(reading, region).filter(({ byName }) => byName) : [];
  if (subjects.length < 2) return null;
  return nounMention(noun, 'contact-beside', { subjects, isMain: false, status: statusOfNoun('', noun.behind) });
};
