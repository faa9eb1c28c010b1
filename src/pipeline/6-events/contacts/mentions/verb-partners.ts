/** Whether the words behind a verb are those whom the contact was with: "met | Koll", not "met | the deadline". */
import { isAudience, isBody, isGroup, isOffice, OFFICES } from '../people/people-words.js';
import type { Someone } from '../people/someone.js';
import type { Reading } from '../reading.js';
import { CONTACT_NOUN } from './contact-nouns.js';

/** `rest`: the words behind the verb, which `partners` open. */
export type Takes = (reading: Reading, partners: readonly Someone[], rest: string) => boolean;

export const someone: Takes = ({ text }, partners, rest) => {
  const [first] = partners;
  return first !== undefined && isSomeone(first) && (!first.byName || isTitled(text, first, rest));
};

/** Before the name stand titles alone: "his counterpart, Foreign Minister Koll", "the writer and activist Koll"; not "less support than Koll". */
function isTitled(text: string, { span }: Someone, rest: string): boolean {
  const before = span ? rest.slice(0, Math.max(0, rest.indexOf(text.slice(...span)))) : '';
  return (
    /\p{Lu}/u.test(before) ||
    (before.match(/\p{Ll}[\p{L}-]*/gu) ?? []).every(word => word.length < 3 || TITLE_WORDS.has(word) || OFFICES.has(word)) ||
    (/^(?:\p{Ll}[\p{L}-]* ){0,5}$/u.test(before) && !ELSE.test(before) && isAgent(before.trimEnd().split(' ').at(-1) ?? ''))
  );
}

/** Words behind which another phrase begins. */
const ELSE = /\b(?:than|of|to|for|from|by|in|on|at|as|about|between|over)\b/;
/** "activist", "editor", "actress": what a person does. */
const isAgent = (word: string): boolean => OFFICES.has(word) || /\p{L}{3}(?:ist|er|or|ess|ian|man|woman)$/u.test(word);

const TITLE_WORDS = new Set(
  'the his her their former counterpart leader for and foreign prime opposition acting visiting with new newly outgoing incoming from state then-president longtime'.split(
    ' ',
  ),
);
const isSomeone = (one: Someone): boolean =>
  one.byName || one.actor !== null || ((isGroup(one.name) || isOffice(one.name) || isBody(one.name)) && !isAudience(one.name));
export const isNamed: Takes = (_reading, partners) => partners[0]?.byName ?? false;

/** "a virtual roundtable with farmers", "a letter from": the noun tells of it. */
export function opensWithContact(rest: string): boolean {
  const noun = rest.slice(0, 90).search(OBJECT);
  return noun >= 0 && /^[\p{L}\d’' -]*$/u.test(rest.slice(0, noun)) && !/ (?:for|at|with|of|in) /.test(rest.slice(0, noun));
}

const OBJECT = new RegExp(
  `${CONTACT_NOUN.source}|\\b(?:message|report|news|conference|request|[Aa]wards?|prizes?|[Pp]rize|[Oo]rder|reply|credentials|condolences|congratulations)\\b`,
  'u',
);

/** Behind the one called nothing that says what he was called. */
export const isWhole: Takes = (reading, partners, rest) => {
  const end = partners.at(-1)?.span?.[1];
  if (end === undefined) return false;
  const behind = reading.text.slice(end, end + 60);
  return (
    rest.length > 0 &&
    /^(?: of (?:the )?\p{Lu}[\p{L} ]+?)?(?:[.;]|$|,? (?:on|to|today|yesterday|earlier|after|before|about|from|late|early|last|this|and|by|again|over|regarding|during|while|when|at|in|who|saying|asking|\p{Lu}\p{Ll}+day)\b)/u.test(
      behind,
    )
  );
};
