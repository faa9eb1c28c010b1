/** A noun for a contact with all that stands around it: "held | a | phone | conversation | with | Koll". */
import type { Span } from '../../../../model/span.js';
import { peopleIn } from '../people/people-in.js';
import { phraseEnd } from '../people/phrase-end.js';
import type { Someone } from '../people/someone.js';
import type { Reading } from '../reading.js';
import { type BeforeNoun, beforeNoun } from './before-noun.js';
import { kindOfNoun } from './contact-nouns.js';
import { AT_LENGTH, HOW } from './how.js';
import { type Mention, PLAIN, type Sentence } from './mention.js';

export interface Noun extends BeforeNoun {
  readonly word: string;
  /** Of the noun alone. */
  readonly span: Span;
  readonly behind: string;
  /** "with", "between", "to", …; empty: none. */
  readonly link: string;
  /** Those behind the link. */
  readonly partners: readonly Someone[];
  /** The end of the partners, else of the noun. */
  readonly end: number;
}

/** `null`: its words tell of no contact. */
export type NounRule = (reading: Reading, sentence: Sentence, noun: Noun) => Mention | null;

const LINK = new RegExp(
  String.raw`^(?: (?:that )?(?:took place|was held|were held))?${HOW} (with|between|among|of|from|to|involving|by) `,
  'u',
);

const FAR_LINK = new RegExp(`^${AT_LENGTH} (with|between) `, 'u');

export function nounAt(reading: Reading, { span, words }: Sentence, [from, to]: Span): Noun {
  const behind = words.slice(to);
  const link = LINK.exec(behind.slice(0, 300)) ?? FAR_LINK.exec(behind.slice(0, 300));
  const start = to + (link?.[0].length ?? 0);
  const length = link ? phraseEnd(words.slice(start)) : 0;
  return {
    ...beforeNoun(words.slice(0, from)),
    word: words.slice(from, to),
    span: [span[0] + from, span[0] + to],
    behind,
    link: link?.[1] ?? '',
    partners: length > 0 ? peopleIn(reading, [span[0] + start, span[0] + start + length]) : [],
    end: span[0] + (length > 0 ? start + length : to),
  };
}

export const kindOf = (noun: Noun) =>
  kindOfNoun(noun.word, `${noun.modifiers} ${HOW_BEHIND.exec(noun.behind.slice(0, 120))?.[0] ?? ''}`);
const HOW_BEHIND = new RegExp(`^${HOW}`, 'u');

export function nounMention(noun: Noun, rule: string, told: Partial<Mention> & Pick<Mention, 'status'>): Mention {
  return {
    ...PLAIN,
    rule,
    sentence: null,
    span: [noun.span[0] - noun.modifiers.length - (noun.modifiers ? 1 : 0), noun.end],
    ...kindOf(noun),
    isSeveral: /(?:meeting|call|conversation|visit)s$/i.test(noun.word) && !/^(?:two|both|the|these)$/.test(noun.determiner),
    ...told,
  };
}

/** "placed a call to Koll" */
export const isCallTo = ({ link, word }: Noun): boolean => link === 'to' && /^(?:video)?call$/i.test(word);

/** "Koll’s talks", "his talks"; not "today’s talks" */
export const isOwned = ({ determiner }: Noun): boolean => /['’]s?$|^(?:his|her|their)$/.test(determiner) && !isOfTime(determiner);
const isOfTime = (determiner: string): boolean =>
  /^(?:(?:to|yester)day|\p{L}+day|week|month|year|morning|evening)['’]s$/u.test(determiner);

/** "the meeting", "today’s talks", "Talks": one that was told before, without those whom it was with. */
export function isAgain({ determiner, head, modifiers, link, word }: Noun): boolean {
  if (link === 'with' || link === 'between' || link === 'from') return false;
  if (/^(?:dinner|lunch|audience|letter|telegram)/i.test(word) && determiner !== 'the') return false;
  if (/\b(?:recent|previous|last|earlier|upcoming|next|first|\d{4})\b/i.test(modifiers) || /\p{Lu}/u.test(modifiers))
    return false;
  if (/^(?:the|this|that|these)$/.test(determiner) || isOfTime(determiner)) return true;
  return determiner === '' && head === '' && /s$/.test(word) && /^\p{Lu}/u.test(word);
}
