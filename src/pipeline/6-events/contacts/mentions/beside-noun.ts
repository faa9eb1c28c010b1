/** Contacts told beside something else, or without one who holds them: "in a call with Koll, Lund said", "talks between Koll and Lund took place". */
import type { Someone } from '../people/someone.js';
import { subjectBefore } from '../people/subject.js';
import { type Named, namedWithin, type Reading } from '../reading.js';
import type { Sentence } from './mention.js';
import { isCallTo, isOwned, kindOf, type Noun, type NounRule, nounMention } from './noun.js';
import { statusOfNoun } from './status.js';

/** "A phone conversation between Koll and Lund took place", "the talks between Koll and Lund" */
export const between: NounRule = (reading, sentence, noun) => {
  if (!(noun.link === 'between' || noun.link === 'among' || (noun.link === 'with' && TOOK_PLACE.test(noun.behind)))) return null;
  const isMain = TOOK_PLACE.test(noun.behind) && !ASIDE.test(noun.head);
  return nounMention(noun, 'contact-noun', {
    subjects: askers(reading, sentence, noun),
    partners: noun.partners,
    isMain,
    status: statusOfNoun(textBefore(noun), noun.behind),
  });
};

/** "Koll requested a meeting with Lund, which took place" */
function askers(reading: Reading, { span }: Sentence, noun: Noun): readonly Someone[] {
  const verb = ASKED.exec(noun.head);
  return verb ? subjectBefore(reading, [span[0], noun.span[0] - noun.length + verb.index]).people : [];
}

const ASKED = /\b(?:requested|sought|initiated|proposed|asked for) $/u;

const TOOK_PLACE = /^[^;]{0,200}?\b(?:took place|takes place|(?:was|were|has been|will be|is being) held|will take place)\b/u;
const ASIDE = /\b(?:in|during|at|after|following|before|ahead of|of|about|on|since|from|by) $/i;

/** "in a phone call with Koll, Lund said", "President Koll’s meeting with Lund", "in a letter to Koll" */
export const aside: NounRule = (reading, sentence, noun) => {
  const isTo = (kindOf(noun).kind === 'letter' || isCallTo(noun)) && noun.link === 'to';
  if (
    !(noun.link === 'with' || isTo) ||
    !(ASIDE.test(noun.head) || isOwned(noun) || noun.determiner === 'the' || isHeading(noun))
  )
    return null;
  if (/\p{L}ing\b/u.test(noun.modifiers) || /\b\d{2,}\b(?!-)/.test(noun.modifiers)) return null;
  const owners = ownersOf(reading, sentence, noun);
  return nounMention(noun, 'contact-beside', {
    subjects: owners,
    partners: noun.partners,
    initiators: isCallTo(noun) ? owners : [],
    isMain: false,
    status: statusOfNoun(textBefore(noun), noun.behind),
  });
};

/** "Telephone conversation with Koll": the words that a heading or a sentence opens with. */
const isHeading = ({ determiner, head }: Noun): boolean => determiner === '' && head === '';

/** What stands before the noun. */
export const textBefore = ({ head, determiner, modifiers }: Noun): string => `${head}${determiner} ${modifiers}`.trimEnd();

/** Whose it was: "Koll’s talks", and of "his talks" the one who is named in the sentence. */
export function ownersOf(reading: Reading, sentence: Sentence, noun: Noun): readonly Someone[] {
  if (isOwned(noun) && !/^(?:his|her|their)$/.test(noun.determiner)) return ownerOf(reading, sentence, noun);
  return isOwned(noun) || WITHIN.test(noun.head) ? othersIn(reading, sentence, noun) : [];
}

/** The one who speaks in the sentence does so in it: "in a call with Koll, Lund said"; not "the outcome of talks with Koll". */
const WITHIN = /\b(?:in|during|at|after|following|before|ahead of) $/i;

/** "Koll’s" */
function ownerOf(reading: Reading, { span }: Sentence, noun: Noun): readonly Someone[] {
  const end = noun.span[0] - noun.modifiers.length - (noun.modifiers ? 2 : 1);
  const owner = namedWithin(reading, [Math.max(span[0], end - 60), end]).at(-1);
  return owner && owner.span[1] >= end - 3 ? [whole(owner)] : [];
}

/** The one who speaks in the sentence: before the noun, or the first behind its partners. */
function othersIn(reading: Reading, { span }: Sentence, noun: Noun): readonly Someone[] {
  const isOther = ({ actor }: Named): boolean => !noun.partners.some(one => one.actor?.id === actor.id);
  const persons = namedWithin(reading, span).filter(one => one.actor.kind === 'person' && isOther(one));
  const before = persons.filter(one => one.span[1] <= noun.span[0]);
  const one = before[0] ?? persons.find(({ span: at }) => at[0] >= noun.end);
  return one ? [whole(one)] : [];
}

const whole = ({ actor, span }: Named): Someone => ({
  name: actor.name,
  actor,
  party: actor.party,
  span,
  byName: true,
});
