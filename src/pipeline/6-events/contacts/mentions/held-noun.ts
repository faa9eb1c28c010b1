/** Contacts that someone holds, or a call that someone gets: "held a phone conversation with Koll", "received a call from Koll". */
import { subjectBefore } from '../people/subject.js';
import { ownersOf, textBefore } from './beside-noun.js';
import { isAgain, isCallTo, isOwned, type Noun, type NounRule, nounMention } from './noun.js';
import { statusOfNoun, statusOfVerb } from './status.js';

const HELD =
  /\b(?:h[eo]lds?|holding|had|has|have|having|conduct(?:ed|s|ing)?|(?:co-)?host(?:ed|s|ing)?|(?:co-)?chair(?:ed|s|ing)?|(?:co-)?led|leads?|leading|conven(?:ed?|es|ing)|join(?:ed|s|ing)?|attend(?:ed|s|ing)?|t(?:ook|akes?|aking) part in|participat(?:ed?|es|ing|ion) in|moderat(?:ed|es|ing)|beg[aiu]ns?|open(?:ed|s)?|start(?:ed|s)?|conclud(?:ed?|es)|wrapped up|continued?|resumed?|finished|complet(?:ed?|es)|ma[dk]es?|plac(?:ed?|es)|put in|organi[sz](?:ed?|es)|arrang(?:ed?|es)|pa(?:id|ys?)|speaking at|spoke at|s[ee]n[dt]s?|wrote|writes?|deliver(?:ed|s)?|address(?:ed)?)(?: \p{Ll}+ly| also| then)?\s*$/iu;
const RECEIVED = /\b(?:receiv(?:ed?|es|ing)|t(?:ook|akes?)|got|field(?:ed|s)|accept(?:ed|s)|answer(?:ed|s)|had|has)\s*$/i;

/** "Koll held a phone conversation with Lund", "Koll and Lund held talks" */
export const held: NounRule = (reading, sentence, noun) => {
  const verb = HELD.exec(noun.head);
  if (!verb || isAgain(noun)) return null;
  const at = noun.span[0] - noun.length + verb.index;
  const status = statusOfVerb(sentence.words.slice(0, Math.max(0, at - sentence.span[0])));
  if (status === null) return null;
  const { people, isJoint } = subjectBefore(reading, [sentence.span[0], at]);
  const isFrom = noun.link === 'from';
  if (isFrom && !RECEIVED.test(noun.head)) return null;
  return nounMention(noun, 'contact-noun', {
    subjects: people,
    isJoint,
    status: status === 'held' ? statusOfNoun('', noun.behind) : status,
    partners: takesPartners(noun) ? noun.partners : [],
    initiators: isFrom ? noun.partners : isCallTo(noun) ? people : [],
  });
};

/** "received a call from Koll" */
export const received: NounRule = (reading, sentence, noun) => {
  const verb = noun.link === 'from' ? RECEIVED.exec(noun.head) : null;
  if (!verb) return null;
  const at = noun.span[0] - noun.length + verb.index;
  const status = statusOfVerb(sentence.words.slice(0, Math.max(0, at - sentence.span[0])));
  if (status === null) return null;
  const { people, isJoint } = subjectBefore(reading, [sentence.span[0], at]);
  return nounMention(noun, 'call-received', {
    subjects: people,
    isJoint,
    status,
    partners: noun.partners,
    initiators: noun.partners,
  });
};

/** "The visit of Koll to Kestria was called off", "Koll’s visit to Kestria will take place" */
export const visitOf: NounRule = (reading, sentence, noun) => {
  if (!/^visit$/i.test(noun.word) || !HAPPENS.test(noun.behind)) return null;
  const subjects = noun.link === 'of' ? noun.partners : isOwned(noun) ? ownersOf(reading, sentence, noun) : [];
  return subjects.length > 0
    ? nounMention(noun, 'contact-noun', { subjects, status: statusOfNoun(textBefore(noun), noun.behind) })
    : null;
};

const HAPPENS =
  /^[^.;]{0,100}?\b(?:took place|will take place|(?:was|were|has been|have been|is|will be)(?: \p{L}+ly)? (?:held|cancelled|canceled|called off|scrapped|postponed|scheduled|planned|expected)|began|begins|will begin|ended|lasted)\b/u;

const takesPartners = ({ link, word }: Noun): boolean =>
  link === 'with' ||
  link === 'between' ||
  link === 'among' ||
  link === 'from' ||
  link === 'involving' ||
  (link === 'to' && /^(?:(?:video)?call|letter|telegram)/i.test(word)) ||
  (link === 'of' && /^(?:meeting|session|conference|summit)/i.test(word));
