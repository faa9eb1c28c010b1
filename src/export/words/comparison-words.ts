/** What accounts set side by side are called for people: verdicts, ways of parting, how whole an account is, facts of a contact, copies. */
import type {
  ComparedAccount,
  ContactFact,
  DifferenceKind,
  PartyName,
  Point,
  Verdict,
  Wholeness,
} from '../../model/comparison.js';
import type { CopyKind } from '../../model/ledger/dossier-entry.js';
import { listed } from '../../text/listed.js';

/** The order in which a reader wants to know. */
export const GRAVEST_FIRST = ['conflict', 'differs', 'both', 'only'] as const satisfies readonly Verdict[];

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  conflict: 'Conflict',
  differs: 'Differs',
  both: 'Told alike',
  only: 'One side only',
};

/** Tell the same as the words, for those who look over many: they stand beside them, never alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { conflict: '≠', differs: '≈', both: '=', only: '◐' };

/** What each verdict means, in a sentence. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  conflict: 'The accounts cannot all be right.',
  differs: 'The accounts tell of it differently, short of a conflict.',
  both: 'All who tell of it tell the same, in whatever words.',
  only: 'One account tells of it alone.',
};

export const DIFFERENCE_WORDS: Readonly<Record<DifferenceKind, string>> = {
  initiator: 'who started it',
  negation: 'yes or no',
  number: 'numbers',
  date: 'dates',
  place: 'where',
  participant: 'who took part',
  credit: 'who is credited',
  strength: 'stronger or weaker',
  scope: 'wider or narrower',
  list: 'items of a list',
  condition: 'conditions',
  hedge: 'how certain',
  other: 'in the words',
};

export const WHOLENESS_WORDS: Readonly<Record<Wholeness, string>> = {
  whole: 'whole account',
  excerpt: 'only an excerpt',
  retelling: 'only retold by others',
};

export const FACT_WORDS: Readonly<Record<ContactFact['field'], string>> = {
  kind: 'What it was',
  date: 'When',
  initiative: 'Who started it',
  participants: 'Who took part',
  place: 'Where',
  format: 'How',
  length: 'How long',
};

export const COPY_WORDS: Readonly<Record<CopyKind, string>> = {
  copy: 'copy',
  'near-copy': 'changed copy',
  retelling: 'retelling',
};

/** "Only Kestria" where one alone tells of it, else what the verdict is called. */
export function verdictWords({ verdict, passages }: Pick<Point, 'verdict' | 'passages'>): string {
  const [teller, ...others] = Object.keys(passages);
  return verdict === 'only' && teller !== undefined && others.length === 0 ? `Only ${teller}` : VERDICT_WORDS[verdict];
}

/** Of a party that has no words there, and nothing says why. */
export const NOT_TOLD = 'does not tell it';

/** Why a party has no words at a point: "says nothing of it", "not known: only an excerpt of it is here"; `null`: it has some. */
export function silenceWords(point: Pick<Point, 'silent' | 'unknown'>, { party, wholeness }: ComparedAccount): string | null {
  if (point.silent.includes(party)) return 'says nothing of it';
  if (!point.unknown.includes(party)) return null;
  return NOT_KNOWN[wholeness];
}

const NOT_KNOWN: Readonly<Record<Wholeness, string>> = {
  whole: 'not known',
  excerpt: 'not known: only an excerpt of its account is here',
  retelling: 'not known: only what others retell of its account is here',
};

/** "Kestria", "Kestria and Norvania", "Kestria, Norvania and Talmark" */
export const partiesWords: (parties: readonly PartyName[]) => string = listed;
