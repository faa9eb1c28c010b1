/** The verbs for contacts, each with what it tells of the kind and what may stand behind it. */
import type { ContactKind } from '../../../../model/contact.js';
import { AT_LENGTH, HOW } from './how.js';
import { isNamed, isWhole, opensWithContact, someone, type Takes } from './verb-partners.js';

export interface VerbRule {
  readonly rule: string;
  /** Up to where the partners begin. */
  readonly pattern: RegExp;
  readonly kind: ContactKind | null;
  readonly isSure: boolean;
  /** Whether the words behind are those whom the contact was with. */
  readonly takes: Takes;
  /** Where the verb says whose initiative it was. */
  readonly initiative?: 'subjects' | 'partners' | 'convener';
  /** Partners are the place: "visited the hospital". */
  readonly isPlace?: true;
}

export const VERBS: readonly VerbRule[] = [
  {
    // "met with Koll", "met on Friday in Port Sarrow with Koll", "sat down with Koll"
    rule: 'met-with',
    pattern: new RegExp(String.raw`\b(?:met|meets?|sat down|sits down)(?:${HOW}|${AT_LENGTH}) with\s`, 'gu'),
    kind: 'meeting',
    isSure: true,
    takes: someone,
  },
  {
    // "spoke with Koll", "talked by phone to Koll"
    rule: 'spoke-with',
    pattern: new RegExp(
      String.raw`\b(?:sp[eo]aks?|spoken?|talk(?:ed)?|talks(?= to)|conferred|confers?|consulted|chatted)(?:${HOW} (?:with|to)|${AT_LENGTH} with)\s`,
      'gu',
    ),
    kind: 'call',
    isSure: false,
    takes: someone,
  },
  {
    // "met Koll in Port Sarrow"; not "met the deadline"
    rule: 'met-someone',
    pattern: /\b(?:met|meets?)\s(?!with\b)(?=\p{Lu}|the |his |her |their |\p{Ll}+(?:ers|ists|ials)\b)/gu,
    kind: 'meeting',
    isSure: true,
    takes: someone,
  },
  {
    // "received the ambassador"; not "received offers"
    rule: 'received-someone',
    pattern: /\breceiv(?:e[sd]?|ing)\s(?=\p{Lu}|the |his |her |their |an? |\d)/gu,
    kind: 'meeting',
    isSure: false,
    takes: (reading, partners, rest) => someone(reading, partners, rest) && !opensWithContact(rest),
  },
  {
    // "hosted Koll at the palace", "convened governors"
    rule: 'hosted-someone',
    pattern:
      /\b(?:host(?:ed|ing)|conven(?:e[sd]|ing)|gathered|summoned)\s(?!of |in |to |for |at |on |by |with |from )(?=\p{Lu}|the |his |her |their |\d|[\p{Ll}’'-]+ )/gu,
    kind: 'meeting',
    isSure: false,
    takes: (reading, partners, rest) => someone(reading, partners, rest) && !opensWithContact(rest),
    initiative: 'convener',
  },
  {
    // "welcomed Koll to the palace"; not "welcomed Koll’s efforts"
    rule: 'welcomed-someone',
    pattern: /\bwelcom(?:e[sd]|ing)\s(?=\p{Lu}|the \p{Lu}|his |her )/gu,
    kind: 'meeting',
    isSure: true,
    takes: (reading, partners, rest) =>
      isNamed(reading, partners, rest) &&
      /^[\p{L}.,’' -]{0,120} (?:to|at) (?:the |his |her )?(?:\p{Lu}|palace|residence|capital)/u.test(rest),
  },
  {
    // "called Koll on Friday"; not "called Koll a liar", "called on Koll", "called for"
    rule: 'called-someone',
    pattern: /\b(?:call(?:s|ed)|phone[sd]|telephone[sd]|rang|rings)\s(?=\p{Lu}|his |her |the \p{Lu}?\p{Ll}+ )/gu,
    kind: 'call',
    isSure: true,
    takes: (reading, partners, rest) => isNamed(reading, partners, rest) && isWhole(reading, partners, rest),
    initiative: 'subjects',
  },
  {
    // "joined Koll and Lund for talks"
    rule: 'joined-someone',
    pattern: /\bjoin(?:ed|s|ing)\s(?=\p{Lu}|the |his |her |\p{Ll}+ )/gu,
    kind: 'meeting',
    isSure: false,
    takes: (reading, partners, rest) =>
      someone(reading, partners, rest) &&
      !opensWithContact(rest) &&
      /^[^.;:“”"]{0,300}? (?:for|at|in|on) (?:an? |the )?(?:\p{L}+[ -]){0,3}(?:meeting|talks|roundtable|discussion|conversation|call|session|summit|dinner|lunch)/u.test(
        rest,
      ),
  },
  {
    // "Koll and Lund were joined by doctors to discuss"; not "was joined by the opposition in the vote"
    rule: 'joined-by-someone',
    pattern: /\b(?:was|were) joined by\s(?=\p{Lu}|the |his |her |\p{Ll}+ )/gu,
    kind: 'meeting',
    isSure: false,
    takes: (reading, partners, rest) =>
      someone(reading, partners, rest) &&
      /^[^.;:“”"]{0,300}? (?:to (?:discuss|talk about|mark)|for (?:an? |the )?(?:\p{L}+[ -]){0,3}(?:meeting|talks|roundtable|discussion|conversation|call|session))\b/u.test(
        rest,
      ),
  },
  {
    // "phoned Koll", where nobody else tells who Koll is
    rule: 'called-someone',
    pattern: /\b(?:phoned|telephoned) (?=\p{Lu}\p{Ll}+[.,]| \p{Lu}\p{Ll}+ (?:on|to|during|yesterday|today|late|early))/gu,
    kind: 'call',
    isSure: true,
    takes: (reading, partners, rest) => !isNamed(reading, partners, rest) && partners.length > 0,
    initiative: 'subjects',
  },
  {
    // "called him on Friday"; not "called him a liar"
    rule: 'called-someone',
    pattern:
      /\b(?:called|phoned|telephoned|rang) (?:me|us|him|her|them)(?=[.;]|$|,? (?:on|to|today|yesterday|earlier|after|before|about|late|early|last|this|back|again|from|and)\b)/gu,
    kind: 'call',
    isSure: true,
    takes: () => true,
    initiative: 'subjects',
  },
  {
    // "reached out to Koll"
    rule: 'called-someone',
    pattern: /\breach(?:ed|es) out (?:by phone )?to\s/gu,
    kind: 'call',
    isSure: false,
    takes: someone,
    initiative: 'subjects',
  },
  {
    // "was called by Koll on Friday"
    rule: 'called-by-someone',
    pattern: /\b(?:was|were|been) (?:called|phoned|telephoned|rung)(?: up)? by\s(?=\p{Lu}|his |her |the )/gu,
    kind: 'call',
    isSure: true,
    takes: (reading, partners, rest) => isNamed(reading, partners, rest) && isWhole(reading, partners, rest),
    initiative: 'partners',
  },
  {
    // "visited the hospital in Port Sarrow", "will visit Norvania"
    rule: 'visited-place',
    pattern: /\b(?:visit(?:s|ed)?|toured|tours)\s(?=\p{Lu}|the |an? |two |\d)/gu,
    kind: 'visit',
    isSure: true,
    takes: () => true,
    isPlace: true,
  },
  {
    // "arrived in Port Sarrow on a visit"
    rule: 'arrived-at',
    pattern: /\barriv(?:ed|es) (?:in|at) (?=\p{Lu}|the )/gu,
    kind: 'visit',
    isSure: true,
    takes: (_reading, _partners, rest) => /^[^.;,“”"]{2,80}? (?:to|on|for|with|at the head)\b|^[^.;,“”"]{2,60}[.,]/u.test(rest),
    isPlace: true,
  },
  {
    // "wrote to Koll"
    rule: 'wrote-to',
    pattern: /\b(?:wrote|writes|written)(?: an? [\p{L} -]{0,30}(?:letter|note))? to\s/gu,
    kind: 'letter',
    isSure: true,
    takes: someone,
  },
];
