/** Lists of those who took part: "Taking part in the meeting were …", "The talks were attended by …", "Attendees included:" and the lines below it. */
import type { Span } from '../../../model/span.js';
import { trimmed } from '../../../text/lines.js';
import { nameInWords } from './people/name-in-words.js';
import { peopleIn } from './people/people-in.js';
import { tellsOfPeople } from './people/people-words.js';
import { described, type Someone } from './people/someone.js';
import { subjectBefore } from './people/subject.js';
import { namedWithin, type Reading } from './reading.js';

export interface Attendance {
  /** Of the words that say so. */
  readonly at: number;
  readonly sentence: Span;
  readonly people: readonly Someone[];
  /** A list, not one more beside others. */
  readonly isList: boolean;
}

const MEETING = String.raw`(?:\p{L}+[’']s )?(?:\p{L}+ ){0,3}?(?:meeting|call|conversation|talks|discussion|roundtable|event|session|convening|briefing|summit|conference|videoconference|negotiations|consultations|visit)`;

/** What stands before the list. */
const OPENINGS: readonly RegExp[] = [
  // "Taking part in the meeting were", "Joining President Koll on the call were"
  /\b(?<!(?:meetings|calls|events) )(?:taking part|participating|attending|present|joining|in attendance)\b[^.:;]{0,120}? (?:were|was|are|included)(?: also)?:? /iu,
  // "The meeting was attended by", "They were joined by"
  /(?<!\b(?:meetings|calls|events) that )\b(?:was|were)(?: also)? (?:attended|joined|moderated) by:? /iu,
  // "Participants included", "Attendees of the roundtable were"
  /^(?:the )?(?:(?:\p{L}+ )?participants|attendees|invitees|guests|(?:\p{L}+ )?leaders (?:in attendance|present))\b[^.:;]{0,60}? (?:included?|were):? /iu,
  // "the Kestrian delegation, which included"
  /\bdelegation,? (?:which |that |also )?(?:included|includes|including|consisted of|consisting of|comprised|comprising) /iu,
  // "a discussion moderated by Koll"
  new RegExp(String.raw`\b${MEETING},? (?:was then |then )?(?:moderated|led|attended|joined) by `, 'iu'),
];

/** What those do who lead a meeting: "Koll welcomed participants", "Lund gave remarks". */
const LED =
  /\b(?:welcomed (?:the )?(?:participants|attendees|guests|group)|(?:opened|kicked off|closed|moderated|facilitated) the|(?:gave|delivered|provided|offered) (?:opening |closing |welcoming |brief )?remarks|briefed (?:the )?(?:participants|group|attendees))\b/iu;

/** "Koll also took part in the conversation" */
const JOINED = new RegExp(
  String.raw`\b(?:attended|took part in|participated in|also joined|joined) (?:the|this) ${MEETING}\b`,
  'iu',
);

/** "Organizations that took part included:", and nothing more in the sentence. */
const HEADING =
  /^[^.:]{0,200}\b(?:participants|attendees|participating|attending|attended|took part|joined|in attendance|present|included?|were)(?: (?:the )?(?:today|yesterday|included|were|in \p{L}+|meeting|following))?:$/iu;

export function attendancesIn(reading: Reading): readonly Attendance[] {
  return reading.sentences.flatMap((sentence, k) => {
    const words = reading.text.slice(...sentence);
    const found =
      HEADING.test(words) && tellsOfPeople(words)
        ? below(reading, sentence, k)
        : (listed(reading, sentence, words) ?? joined(reading, sentence, words));
    return found && found.people.length > 0 ? [found] : [];
  });
}

function listed(reading: Reading, sentence: Span, words: string): Attendance | null {
  for (const opening of OPENINGS) {
    const match = opening.exec(words);
    if (!match) continue;
    const start = sentence[0] + match.index + match[0].length;
    const people = peopleIn(reading, [start, start + listEnd(reading.text.slice(start, sentence[1]))]).filter(isSomeone);
    return { at: sentence[0] + match.index, sentence, people, isList: true };
  }
  return null;
}

const isSomeone = ({ byName, actor, name }: Someone): boolean => byName || actor !== null || tellsOfPeople(name);

/** A list goes on to the end of its sentence. */
function listEnd(words: string): number {
  const end = /\s\*\s|[:;]\s| (?:who|to discuss|during which|where)\b|, (?:where|while)\b|[.?!]["”’)]?$/u.exec(words);
  return end?.index ?? words.length;
}

function joined(reading: Reading, sentence: Span, words: string): Attendance | null {
  const match = JOINED.exec(words) ?? LED.exec(words);
  if (!match) return null;
  const { people } = subjectBefore(reading, [sentence[0], sentence[0] + match.index]);
  return { at: sentence[0] + match.index, sentence, people: people.filter(isSomeone), isList: false };
}

/** Lines below the heading until one that is a sentence. */
function below(reading: Reading, sentence: Span, k: number): Attendance {
  const people: Someone[] = [];
  for (const line of reading.sentences.slice(k + 1, k + 1 + MOST_LINES)) {
    const words = reading.text.slice(...line);
    if (words.length > LONGEST_LINE || (/[.:?!]$/.test(words) && !/\b(?:Inc|Jr|Sr|Co|Corp)\.$/.test(words))) break;
    people.push(lineOf(reading, line));
  }
  return { at: sentence[0], sentence, people, isList: true };
}

const MOST_LINES = 200;
const LONGEST_LINE = 240;

/** "Ada Koll | , Executive Director" */
const OFFICE =
  /^, (?:\p{Lu}[\p{L}-]* ){0,3}(?:President|Director|CEO|Chair\p{Ll}*|Mayor|Governor|Senator|Representative|Minister|Secretary|Founder|Officer|Advis[eo]r|Counsel|Manager|Head|Professor|Ambassador|Commissioner)\b/u;

/** "- Ada Koll, Mayor of Lerna" is Koll, "Lerna Farmers’ Union" a body. */
function lineOf(reading: Reading, line: Span): Someone {
  const { text } = reading;
  const bullet = /^(?:[-–—•*·]|\d{1,2}[.)])\s*/u.exec(text.slice(...line))?.[0].length ?? 0;
  const [start, end] = trimmed(text, [line[0] + bullet, line[1]]);
  const comma = text.slice(start, end).search(/, (?!(?:Jr|Sr)\b)/);
  const first: Span = [start, comma < 0 ? end : start + comma];
  const name = nameInWords(text, first, comma > 0 && OFFICE.test(text.slice(first[1], end)));
  const person = namedWithin(reading, name ?? first).find(({ actor, byName }) => byName && actor.kind === 'person');
  if (person) return { name: person.actor.name, actor: person.actor, party: person.actor.party, span: person.span, byName: true };
  if (name) return { ...described(text, name), byName: true };
  const body = namedWithin(reading, [start, end]).find(({ span }) => span[0] === start && span[1] === end);
  return { ...described(text, [start, end]), actor: body?.actor ?? null, party: body?.actor.party ?? null };
}
