/** Contacts by their verbs: "met with Koll", "spoke by phone with Koll", "received Koll at the palace", "called Koll", "visited the hospital". */
import type { Span } from '../../../../model/span.js';
import { peopleIn } from '../people/people-in.js';
import { phraseEnd } from '../people/phrase-end.js';
import { isSame, type Someone } from '../people/someone.js';
import { subjectBefore } from '../people/subject.js';
import type { Reading } from '../reading.js';
import { kindByHow } from './contact-nouns.js';
import { HOW } from './how.js';
import { firstMatches, type Mention, PLAIN, type Sentence } from './mention.js';
import { statusOfVerb } from './status.js';
import { VERBS, type VerbRule } from './verb-rules.js';

export function verbMentions(reading: Reading, sentence: Sentence): readonly Mention[] {
  return VERBS.flatMap(rule =>
    firstMatches(sentence.words, rule.pattern).flatMap(match => {
      const found = verbMention(reading, sentence, rule, [match.index, match.index + match[0].length]);
      return found ? [found] : [];
    }),
  );
}

function verbMention(reading: Reading, { span, words }: Sentence, rule: VerbRule, [from, to]: Span): Mention | null {
  const status = statusOfVerb(words.slice(0, from));
  if (status === null) return null;
  const length = phraseEnd(words.slice(to));
  const region: Span = [span[0] + to, span[0] + to + length];
  const found = length > 0 ? peopleIn(reading, region) : [];
  if (!rule.takes(reading, found, words.slice(to))) return null;
  const subject = subjectBefore(reading, [span[0], span[0] + from]);
  const { isJoint } = subject;
  const { people, partners } = apart(reading, subject.people, found);
  if (people.length === 0 && !isJoint && rule.isPlace) return null;
  return {
    ...PLAIN,
    rule: rule.rule,
    sentence: null,
    span: [span[0] + from, region[1]],
    kind: rule.kind,
    isSure: rule.isSure,
    ...kindByHow(howAround(words, [from, to], length)),
    status,
    subjects: people,
    isJoint,
    partners: rule.isPlace ? partners.filter(isVisited) : partners,
    initiators: initiatorsBy(rule, words.slice(from, to), people, partners),
  };
}

/** Nobody calls himself: of two that were found to be one, the one who is only described was found wrong. */
function apart(reading: Reading, subjects: readonly Someone[], partners: readonly Someone[]) {
  const isNamed = ({ span }: Someone): boolean => span !== null && /^\p{Lu}/u.test(reading.text.slice(...span));
  const parted = (all: readonly Someone[], others: readonly Someone[], isWrong: (one: Someone) => boolean) =>
    all.map(one => (others.some(other => isSame(one, other)) && isWrong(one) ? { ...one, ...unknown(reading, one) } : one));
  const others = parted(partners, subjects, one => !isNamed(one) && subjects.some(isNamed));
  return { partners: others, people: parted(subjects, others, () => true) };
}

const unknown = ({ text }: Reading, { span, name }: Someone): Pick<Someone, 'name' | 'actor' | 'party' | 'byName'> => ({
  name: span ? text.slice(...span) : name,
  actor: null,
  party: null,
  byName: false,
});

/** "called": the one who did; "was called by": the other; "convened", not "hosted". */
function initiatorsBy(
  { initiative }: VerbRule,
  verb: string,
  subjects: readonly Someone[],
  partners: readonly Someone[],
): readonly Someone[] {
  if (initiative === 'partners') return partners;
  return initiative === 'subjects' || (initiative === 'convener' && /conven|summon/.test(verb)) ? subjects : [];
}

/** Whoever is visited, not what: "visited | two orphans". */
const isVisited = ({ actor, byName, name }: Someone): boolean =>
  (byName && actor?.kind === 'person') || /^(?:\d+|two|three|four|his|her)\b/.test(name);

const HOW_FIRST = new RegExp(`^${HOW}`, 'u');

/** Between the verb and its "with", and right behind the partners: "with Koll by phone". */
function howAround(words: string, [from, to]: Span, length: number): string {
  const behind = HOW_FIRST.exec(words.slice(to + length, to + length + 160));
  return `${words.slice(from, to)} ${behind?.[0] ?? ''}`;
}
