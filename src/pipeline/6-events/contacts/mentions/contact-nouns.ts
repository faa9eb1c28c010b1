/** The nouns for contacts, with the words before them that tell how: "a brief phone call", "virtual roundtable". */
import type { ContactKind } from '../../../../model/contact.js';

export interface NounKind {
  readonly kind: ContactKind | null;
  /** Whether the noun by itself tells the kind. */
  readonly isSure: boolean;
}

/** "a call with", "on the call"; not "a call for talks", "their call on him". */
const CALL = String.raw`[Cc]alls?(?! (?:for|upon|to (?!\p{Lu}|the \p{Lu})|on (?!\p{Lu}\p{Ll}+day|\d|[JFMASOND]\p{Ll}+ \d)))`;

const ONLY_PLURAL = new Set(['talk', 'negotiation', 'consultation']);

/** By the last word, in the singular. `null`: told by other words, or nowhere. */
const NOUNS: Readonly<Record<string, NounKind>> = {
  call: { kind: 'call', isSure: true },
  videocall: { kind: 'video call', isSure: true },
  videoconference: { kind: 'video call', isSure: true },
  teleconference: { kind: 'call', isSure: true },
  telecon: { kind: 'call', isSure: true },
  conversation: { kind: null, isSure: false },
  talk: { kind: 'meeting', isSure: false },
  negotiation: { kind: 'meeting', isSure: false },
  consultation: { kind: 'meeting', isSure: false },
  dialogue: { kind: 'meeting', isSure: false },
  discussion: { kind: 'meeting', isSure: false },
  meeting: { kind: 'meeting', isSure: true },
  roundtable: { kind: 'meeting', isSure: true },
  'listening session': { kind: 'meeting', isSure: true },
  convening: { kind: 'meeting', isSure: true },
  briefing: { kind: 'meeting', isSure: false },
  'video conference': { kind: 'video call', isSure: true },
  event: { kind: 'other', isSure: false },
  audience: { kind: 'meeting', isSure: true },
  lunch: { kind: 'meeting', isSure: true },
  dinner: { kind: 'meeting', isSure: true },
  breakfast: { kind: 'meeting', isSure: true },
  'working session': { kind: 'meeting', isSure: true },
  'strategy session': { kind: 'meeting', isSure: true },
  visit: { kind: 'visit', isSure: true },
  summit: { kind: 'summit', isSure: true },
  letter: { kind: 'letter', isSure: true },
  telegram: { kind: 'letter', isSure: true },
};

/** "talks" are a contact, "a talk" is none. */
const FORMS = Object.keys(NOUNS).map(noun =>
  noun === 'call' ? CALL : `${capitalOrNot(noun)}${ONLY_PLURAL.has(noun) ? 's' : 's?'}`,
);

function capitalOrNot(noun: string): string {
  const first = noun.charAt(0);
  return `[${first}${first.toUpperCase()}]${noun.slice(1)}`;
}

/** Words before the noun; the others that may stand there are in small letters and no prepositions. */
const HEAD = String.raw`\b(?:[Rr]ound ?table (?:[Dd]iscussion|[Cc]onversation|[Mm]eeting|[Ee]vent)s?|${FORMS.join('|')})\b(?![-’']s? ?\p{Ll}*room)`;

/** Every noun for a contact; `(?!…)`: "press conference", "call on", "talk show" are none. */
export const CONTACT_NOUN = new RegExp(
  String.raw`(?<!\b(?:press|news|rollcall|roll|video (?:press|news)|wake-up|talk|court|trading|training|plenary|donors['’]?|international|annual|peace|safety|media|daily) )${HEAD}(?! (?:for (?:bids|help)|on (?:the world|all|everyone)|to (?:action|arms|order|prayer)|show|center|centre|sign|room|list|of duty|off|upon)\b)`,
  'gu',
);

/** The same, for those who ask only whether one stands there. */
export const tellsOfContact = (words: string): boolean => ONE_NOUN.test(words);
const ONE_NOUN = new RegExp(CONTACT_NOUN.source, 'u');

/** "phone", "video" before or behind the noun tell the kind. */
const BY_PHONE = /\b(?:(?:tele)?phone|telephonic|conference call|(?:by|over the|on the) (?:tele)?phone)\b/i;
const BY_VIDEO = /\b(?:video|virtual|virtually|online|videoconference|via (?:zoom|video))\b/i;

/** Of the noun and what stands before and behind it. */
export function kindOfNoun(noun: string, around: string): NounKind {
  const singular = noun
    .toLowerCase()
    .replace(/^round ?table\b.*/, 'roundtable')
    .replace(/s$/, '');
  const told = NOUNS[singular] ?? { kind: null, isSure: false };
  return kindByHow(around) ?? told;
}

export function kindByHow(words: string): NounKind | null {
  if (BY_VIDEO.test(words)) return { kind: 'video call', isSure: true };
  return BY_PHONE.test(words) ? { kind: 'call', isSure: true } : null;
}
