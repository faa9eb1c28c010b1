/** Who meets, calls or speaks: the people before the verb. */
import type { Span } from '../../../../model/span.js';
import { trimmed } from '../../../../text/lines.js';
import { lastFrom } from '../../../../text/spans.js';
import { type Named, namedWithin, type Reading } from '../reading.js';
import { peopleIn } from './people-in.js';
import { isGroup, isOffice } from './people-words.js';
import type { Someone } from './someone.js';

export interface Subject {
  readonly people: readonly Someone[];
  /** "The two ministers", "they": all who took part. */
  readonly isJoint: boolean;
}

const NOBODY: Subject = { people: [], isJoint: false };

/** What begins a clause of its own. */
const BOUNDARY =
  /[;:“”"«»]|[,.] (?:but|and|while|as) (?=(?:the|he|she|they)\b)|\b(?:that|after|before|when|while|where|because|if|although|since|said) /g;
/** "On Friday, …", "As part of her visit, …": words before the subject. */
const INTRO =
  /^(?:(?:today|yesterday|earlier|later|meanwhile|separately|also|in|on|at|during|as|after|following|ahead|before|building|joining|together|alongside|last|this|over|prior|against|within|for|from|since|under|upon|with|by|through|then|finally|additionally|afterwards?)\b[^,]{0,160}, )+/i;
/** Between the subject and its verb. */
const BEFORE_VERB =
  /(?:[,\s]+(?:also|then|later|recently|today|yesterday|earlier|separately|jointly|personally|again|briefly|virtually|reportedly|has|have|had|will|would|shall|is|are|was|were|be|been|to|due|set|scheduled|expected|planning|plans?|planned|agreed|going|not|never|did|does|do|on \p{L}+day|this (?:morning|afternoon|evening|week)))+$/iu;

/** UTF-16 code units before the verb. */
const FARTHEST = 1500;

export function subjectBefore(reading: Reading, [from, verb]: Span): Subject {
  const start = clauseStart(reading.text, Math.max(from, verb - FARTHEST), verb);
  const words = reading.text.slice(start, verb).trimEnd();
  const intro = INTRO.exec(words)?.[0].length ?? 0;
  const end = start + words.replace(BEFORE_VERB, '').length;
  return start + intro < end ? subjectIn(reading, trimmed(reading.text, [start + intro, end])) : NOBODY;
}

function clauseStart(text: string, from: number, verb: number): number {
  const boundary = Array.from(text.slice(from, verb).matchAll(BOUNDARY)).at(-1);
  return boundary ? from + boundary.index + boundary[0].length : from;
}

const JOINT =
  /^(?:(?:the|both|these|our|all) )?(?:two |three |four )?(?:leaders|presidents|prime ministers|ministers|foreign ministers|defen[cs]e ministers|heads of state(?: and government)?|interlocutors|sides|parties|counterparts|officials|secretaries|diplomats|they|both|delegations|principals|advisers|advisors|women|men|group|participants|meeting participants|pair|two)(?: of (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} and (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?$/iu;

function subjectIn(reading: Reading, span: Span): Subject {
  const words = reading.text.slice(...span).replace(/^,?\s*(?:and )?/, '');
  // "The leaders of Kestria and Norvania": both sides, each by its state.
  if (JOINT.test(words)) return { people: / of (?!state)/.test(words) ? peopleIn(reading, span) : [], isJoint: true };
  const tail = /(?:^|[\s,])(he|she)$/i.exec(words)?.[1];
  if (tail) return { people: whom(reading, [span[1] - tail.length, span[1]]), isJoint: false };
  const pronoun = /^(?:he|she) /i.exec(words);
  const run = lastRun(reading, span);
  if (pronoun && !run) return { people: whom(reading, [span[0], span[0] + pronoun[0].trimEnd().length]), isJoint: false };
  if (run) return { people: peopleIn(reading, run), isJoint: false };
  const people = VERB.test(words) || words.length > LONGEST ? [] : peopleIn(reading, span);
  return { people: people.every(isSomeone) ? people : [], isJoint: false };
}

/** UTF-16 code units of a subject without names. */
const LONGEST = 400;

const isSomeone = ({ byName, actor, name }: Someone): boolean =>
  byName || actor !== null || isGroup(name) || isOffice(name) || NAME.test(name);
const NAME = /^(?!The |This |That |These |There |It )\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;

/** "He": the one who was found to be meant, else whom the sentence, or the one before it, names first. */
function whom(reading: Reading, pronoun: Span): readonly Someone[] {
  const own = lastFrom(reading.sentences, pronoun[0], sentence => sentence);
  const before = own && lastFrom(reading.sentences, own[0] - 1, sentence => sentence);
  const one =
    namedWithin(reading, pronoun)[0] ??
    (own && firstPerson(reading, [own[0], pronoun[0]])) ??
    (before && firstPerson(reading, before));
  if (one?.actor.kind !== 'person') return [];
  return [{ name: one.actor.name, actor: one.actor, party: one.actor.party, span: pronoun, byName: true }];
}

const firstPerson = (reading: Reading, span: Span): Named | null =>
  namedWithin(reading, span).find(({ actor }) => actor.kind === 'person') ?? null;

/** Behind a verb stands no subject: "left for talks and". */
const VERB =
  /\b(?:was|were|is|are|has|had|will|to \p{Ll}+|left|arrived|came|said|flew|went|took|made|gave|met|held|spoke|sent|wrote|\p{Ll}{3,}ed) (?:to|in|at|for|on|with|the|an?|by|and|that|its|their|his|her)\b/u;

/** The names that stand before the verb as one list; where a verb stands between them and it ("Koll arrived and"), the first ones of the clause. */
function lastRun(reading: Reading, [start, end]: Span): Span | null {
  const persons = namedWithin(reading, [start, end]).filter(
    ({ actor, span }) => actor.kind === 'person' && !isOwner(reading.text, span[1]),
  );
  const last = persons.at(-1);
  const [first] = persons;
  if (!last || !first) return null;
  const isPlain = !/\b(?:who|whose|which|where)\b/.test(reading.text.slice(start, end));
  return isPlain && isClear(reading.text.slice(last.span[1], end)) ? [start, end] : [start, firstEnd(reading, persons)];
}

const isOwner = (text: string, at: number): boolean => /^['’](?:s\b|\s)/.test(text.slice(at, at + 3));

/** Nothing, "of Kestria", or what stands between commas. */
const isClear = (words: string): boolean =>
  words.length < 300 && !VERB.test(` ${words} and`) && /^(?:\s*$| of |,|\s?\()/.test(words);

/** Where the list at the head of the clause ends: "Koll and Lund | arrived and". */
function firstEnd({ text }: Reading, persons: readonly { readonly span: Span }[]): number {
  let end = persons[0]?.span[1] ?? 0;
  for (const { span } of persons.slice(1)) {
    if (!/^(?: of (?:the )?[\p{L} ]{1,40})?(?:,| and|, and)(?: [\p{L}.’'-]+){0,8} $/u.test(text.slice(end, span[0]))) break;
    end = span[1];
  }
  return end;
}
