/** The words that tell whose initiative a contact was, one rule each; the first in `INITIATIVES` that answers. */
import type { Span } from '../../../../model/span.js';
import { CONTACT_NOUN, tellsOfContact } from '../mentions/contact-nouns.js';
import type { Mention } from '../mentions/mention.js';
import { peopleIn } from '../people/people-in.js';
import type { Someone } from '../people/someone.js';
import { subjectBefore } from '../people/subject.js';
import type { Reading } from '../reading.js';
import { isOfClause } from './initiative-clause.js';

/** Words that tell it, and whose it was; nobody: theirs together. */
export interface Found {
  readonly span: Span;
  readonly people: readonly Someone[];
}

type Rule = (reading: Reading, mention: Mention, sentence: Span) => Found | null;

const WORD = '(?:request|initiative|invitation|suggestion|proposal|behest|instigation)';

/** "by mutual agreement", "at the initiative of both sides" */
const MUTUAL =
  /\b(?:by|at|on|upon|through) (?:the )?(?:mutual|joint|common|prior|preliminary) (?:agreement|consent|initiative|arrangement|request|understanding|desire)|\b(?:at|on|by) the (?:initiative|request|agreement) of (?:both|the two) (?:sides|parties|leaders|presidents|ministers|countries)|\bby agreement (?:of|between) (?:the |both )?(?:two )?(?:sides|parties)\b/iu;

const mutual: Rule = (reading, mention, sentence) => {
  const span = placeOf(reading, sentence, MUTUAL);
  return span && isOfClause(reading, mention, sentence, span) ? { span, people: [] } : null;
};

/** "at the request of the Kestrian side" */
const OF_SOMEONE = new RegExp(
  String.raw`\b(?:at|on|upon|by|following) (?:the |an )?(?:personal |own |express |explicit )?${WORD} (?:of|from|by) (?=[\p{L}])`,
  'iu',
);
/** Where those named there end. */
const END =
  /[,;.:“”"()](?:\s|$)|\sand (?=(?:\p{Ll}{3,}ed|took|was|were|came|is|has|had|will)\b)|\s(?:to|on|in|at|for|with|that|which|who|during|after|as|took|was|were|is|are|today|yesterday|[—–-])\s|$/u;

const ofSomeone: Rule = (reading, mention, sentence) => {
  const head = placeOf(reading, sentence, OF_SOMEONE);
  if (!head || !isOfClause(reading, mention, sentence, head)) return null;
  const rest = reading.text.slice(head[1], sentence[1]);
  const end = head[1] + Math.max(1, rest.search(END));
  return { span: [head[0], end], people: peopleIn(reading, [head[1], end]) };
};

/** "at Kestria’s request", "on the Kestrian side’s initiative", "on his own initiative" */
const SOMEONES = new RegExp(
  String.raw`\b(?:at|on|upon|by|following) (?<who>(?:(?!(?:at|on|upon|by|following|in|for|to|with|of|and|was|is|from)\b)[\p{L}.’'-]+ ){1,8})${WORD}\b(?! (?:of|from|by)\b)`,
  'iu',
);
/** Behind those whose it was. */
const OWN = /(?: (?:own|personal|express|urgent|explicit))* $/i;

const someones: Rule = (reading, mention, sentence) => {
  const match = SOMEONES.exec(reading.text.slice(...sentence));
  const who = match?.groups?.who?.replace(OWN, '');
  if (!match || who === undefined || /^(?:the|an?|mutual|joint|common|whose|this|that|own)$/i.test(who)) return null;
  const span: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
  if (!isOfClause(reading, mention, sentence, span)) return null;
  if (/^(?:his|her|its|their)$/i.test(who)) return { span, people: ownerOf(mention, match[0]) };
  const at = span[0] + match[0].indexOf(who);
  return { span, people: peopleIn(reading, [at, at + who.replace(/['’]s?$/, '').length]) };
};

/** "on his own initiative" is the subject’s, "at his request" the other’s, where there is one other. */
function ownerOf({ subjects, partners }: Mention, words: string): readonly Someone[] {
  const isOther = partners.length === 1 && /\b(?:request|invitation)$/i.test(words) && !/\bown\b/.test(words);
  return isOther ? partners : subjects.slice(0, 1);
}

/** "initiated by the Kestrian side" behind the contact */
const BY_SOMEONE = /\b(?:initiated|requested|convened|proposed|sought|called|summoned) by (?=[\p{L}])/iu;

const bySomeone: Rule = (reading, mention, sentence) => {
  const head = placeOf(reading, sentence, BY_SOMEONE);
  if (!head || head[0] < mention.span[0] || !isOfClause(reading, mention, sentence, head)) return null;
  const end = head[1] + Math.max(1, reading.text.slice(head[1], sentence[1]).search(END));
  return { span: [head[0], end], people: peopleIn(reading, [head[1], end]) };
};

/** "The Kestrian side requested the call", "Koll, who had initiated the conversation" */
const DOING = new RegExp(
  String.raw`\b(?:initiated|requested|asked for|sought|proposed) (?:the|a|this|an) (?:\p{Ll}+ ){0,3}?(?!discussions?)(?:${CONTACT_NOUN.source})`,
  'u',
);

const doing: Rule = (reading, _mention, sentence) => {
  const span = placeOf(reading, sentence, DOING);
  if (!span || /\b(?:was|were|been|be)\s*$/.test(reading.text.slice(sentence[0], span[0]))) return null;
  const { people } = subjectBefore(reading, [sentence[0], span[0]]);
  const from = people[0]?.span?.[0] ?? span[0];
  return people.length > 0 ? { span: [Math.min(from, span[0]), span[1]], people } : null;
};

/** "the call, which Kestria had requested," */
const THAT_SOMEONE =
  /\b(?:which|that) (?<who>(?:the )?\p{L}[\p{L}.’' -]{1,60}?) (?:had |has )?(?:initiated|requested|asked for|sought|proposed)\b/iu;
/** "The initiative for the call came from Koll" */
const CAME_FROM =
  /\binitiative (?:for|of|to hold) (?:the|this) [\p{L} ]{3,40} (?:came from|belonged to|was taken by|lay with) (?<who>[^.,;:“”"]{2,80}?)(?=[.,;:]|$| (?:on|in|at|and|who)\b)/iu;

/** "The call came from Koll" */
const CALL_FROM =
  /\b(?:the|this) (?:[\p{L}-]+ )?call (?:came from|was (?:placed|made) by) (?<who>[^.,;:“”"]{2,80}?)(?=[.,;:]|$| (?:on|in|at|and|who|as|after|before)\b)/iu;

const cameFrom: Rule = (reading, mention, sentence) => {
  for (const pattern of [THAT_SOMEONE, CAME_FROM, CALL_FROM]) {
    const match = pattern.exec(reading.text.slice(...sentence));
    const who = match?.groups?.who;
    if (!match || who === undefined || !isNamed(reading, mention)) continue;
    const at = sentence[0] + match.index + match[0].indexOf(who);
    const people = peopleIn(reading, [at, at + who.length]);
    if (people.every(({ actor, byName, name }) => actor !== null || byName || / side$/.test(name)))
      return { span: [sentence[0] + match.index, sentence[0] + match.index + match[0].length], people };
  }
  return null;
};

/** Told as a call or a meeting, not only as one of many things that were asked for. */
const isNamed = ({ text }: Reading, { span }: Mention): boolean => tellsOfContact(text.slice(...span));

/** "received a call from Koll", "Koll called Lund", "Koll convened governors" */
const inTheVerb: Rule = (reading, { initiators, span, subjects, rule }, sentence) => {
  if (initiators.length === 0) return null;
  const isSubject = initiators === subjects;
  const verb = /^\p{L}+/u.exec(reading.text.slice(...span))?.[0].length ?? 0;
  const from = isSubject ? (subjects[0]?.span?.[0] ?? span[0]) : verbBefore(reading, sentence, span[0]);
  return { span: [Math.min(from, span[0]), isSubject && rule !== 'contact-noun' ? span[0] + verb : span[1]], people: initiators };
};

/** "| received a phone call from": the verb before the noun. */
function verbBefore({ text }: Reading, [from]: Span, noun: number): number {
  const match = /\b(?:received|receives|took|takes|got|had|made|placed|fielded|accepted|answered)(?: \p{L}+){0,3} ?$/iu.exec(
    text.slice(Math.max(from, noun - 60), noun),
  );
  return match ? noun - match[0].length : noun;
}

export const INITIATIVES: readonly Rule[] = [mutual, ofSomeone, someones, bySomeone, doing, cameFrom, inTheVerb];

function placeOf({ text }: Reading, sentence: Span, pattern: RegExp): Span | null {
  const match = pattern.exec(text.slice(...sentence));
  return match ? [sentence[0] + match.index, sentence[0] + match.index + match[0].length] : null;
}
