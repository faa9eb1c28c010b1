/** Sets accounts side by side as a table written for the bundled samples says, so that what shows comparisons is tested without the network. */
import type { AccountText } from '../../src/compare/account-text.js';
import type { Comparing } from '../../src/ledger/ledger.js';
import type { ComparedAccount, Comparison, ContactFact, Difference, Passage, Point } from '../../src/model/comparison.js';
import { stated } from '../../src/model/evidence.js';
import { overlap } from '../../src/text/spans.js';

/** Party → words of its account. */
type Words = Readonly<Record<string, string | readonly string[]>>;

interface Row {
  readonly verdict: Point['verdict'];
  readonly reason: string;
  readonly words: Words;
  readonly differences?: readonly { readonly kind: Difference['kind']; readonly words: string; readonly shown: Words }[];
}

const ROWS: readonly Row[] = [
  {
    verdict: 'only',
    reason: 'Kestria alone tells it',
    words: { Kestria: 'the naval exercise Grey Heron is purely defensive and will end on 21 March as announced' },
  },
  {
    verdict: 'conflict',
    reason: 'Kestria: notice was given six weeks in advance; Norvania: it was late',
    words: {
      Kestria: 'Kestria gave notice of it six weeks in advance',
      Norvania: 'the exercise Grey Heron had been announced late',
    },
    differences: [
      {
        kind: 'date',
        words: 'Kestria: six weeks in advance; Norvania: late',
        shown: { Kestria: 'six weeks in advance', Norvania: 'late' },
      },
    ],
  },
  {
    verdict: 'differs',
    reason: 'Kestria adds a condition, and words it more strongly',
    words: {
      Kestria: 'the crew of the trawler Maribel must be released without conditions',
      Norvania: 'called for the release of the crew',
    },
    differences: [
      { kind: 'condition', words: 'only Kestria: without conditions', shown: { Kestria: 'without conditions' } },
      {
        kind: 'strength',
        words: 'Kestria: must; Norvania: called for',
        shown: { Kestria: 'must be released', Norvania: 'called for' },
      },
    ],
  },
  {
    verdict: 'only',
    reason: 'Kestria alone tells it',
    words: { Kestria: 'Distance is what keeps an exercise an exercise' },
  },
  {
    verdict: 'both',
    reason: 'the same proposal, accepted in both',
    words: {
      Kestria: 'She welcomed the proposal of the Kestrian side to reopen the direct line between the two naval staffs',
      Norvania: [
        'Minister Teyle proposed to reopen the direct line between the naval staffs of both countries',
        'Minister Morvane accepted the proposal',
      ],
    },
  },
  {
    verdict: 'differs',
    reason: 'Kestria names a time, Norvania none',
    words: {
      Kestria: 'agreed that their mandate should be extended before the summer',
      Norvania: 'spoke in favour of a longer mandate for the observers',
    },
    differences: [{ kind: 'scope', words: 'only Kestria: before the summer', shown: { Kestria: 'before the summer' } }],
  },
  {
    verdict: 'only',
    reason: 'Kestria alone tells it',
    words: { Kestria: 'The ministers agreed to speak again by the end of the month' },
  },
  {
    verdict: 'only',
    reason: 'Norvania alone tells it',
    words: { Norvania: 'it narrows the shipping lane through the Skarne Strait' },
  },
  {
    verdict: 'only',
    reason: 'Norvania alone tells it',
    words: { Norvania: 'asked that the exercise area be moved ten miles to the north' },
  },
  {
    verdict: 'only',
    reason: 'Norvania alone tells it',
    words: { Norvania: 'We do not have to agree in order to answer the telephone' },
  },
];

const FACTS: readonly { readonly field: ContactFact['field']; readonly verdict: Point['verdict']; readonly words: Words }[] = [
  { field: 'kind', verdict: 'both', words: { Kestria: 'spoke by telephone', Norvania: 'telephone conversation' } },
  { field: 'date', verdict: 'both', words: { Kestria: '12 March 2031', Norvania: 'Today' } },
  { field: 'initiative', verdict: 'conflict', words: { Kestria: 'the Norvanian side', Norvania: 'the Kestrian side' } },
  { field: 'length', verdict: 'differs', words: { Kestria: 'forty minutes', Norvania: 'half an hour' } },
];

const REASONS: Readonly<Record<Point['verdict'], string>> = {
  both: 'the same in both',
  differs: 'the accounts differ',
  conflict: 'each names the other',
  only: 'one alone tells it',
};

/** Told words that stand in no account are left out, and rows of which nothing is left. */
export const toldTwice: Comparing = {
  version: 'told-twice-1',
  compare: async accounts => comparison(accounts),
};

function comparison(accounts: readonly AccountText[]): Comparison {
  const points = ROWS.flatMap(row => pointOf(accounts, row)).map((point, at) => ({ ...point, id: `p${at + 1}` }));
  return {
    accounts: accounts.map(account => comparedOf(account, points)),
    facts: FACTS.flatMap(({ field, verdict, words }) => {
      const found = passagesOf(accounts, words);
      const values = Object.entries(found).map(([party, passages]) => [party, { value: passages[0]?.text ?? '', passages }]);
      return values.length === 0 ? [] : [{ field, verdict, reason: REASONS[verdict], values: Object.fromEntries(values) }];
    }),
    points,
    doubts:
      accounts.length > 1
        ? []
        : [{ kind: 'one-account', parties: accounts.map(({ party }) => party), words: 'there is one account alone' }],
  };
}

function pointOf(accounts: readonly AccountText[], { verdict, reason, words, differences = [] }: Row): readonly Point[] {
  const passages = passagesOf(accounts, words);
  const tell = Object.keys(passages);
  if (tell.length === 0) return [];
  const others = accounts.filter(({ party }) => !tell.includes(party));
  const whole = ({ sources }: AccountText): boolean => sources.some(({ own, spans }) => own && spans === null);
  return [
    {
      id: '',
      verdict: tell.length === 1 ? 'only' : verdict,
      reason: tell.length === 1 ? `${tell[0]} alone tells it` : reason,
      differences:
        tell.length === 1 ? [] : differences.map(({ shown, ...rest }) => ({ ...rest, passages: passagesOf(accounts, shown) })),
      passages,
      silent: others.filter(whole).map(({ party }) => party),
      unknown: others.filter(account => !whole(account)).map(({ party }) => party),
      evidence: stated('told-twice'),
    },
  ];
}

function comparedOf({ party, side, sources }: AccountText, points: readonly Point[]): ComparedAccount {
  const own = sources.some(source => source.own);
  return {
    ...{ party, side, reports: sources.map(({ report }) => report.id), wholeness: own ? 'whole' : 'retelling' },
    reason: own ? 'the party published it itself' : 'others pass it on',
    points: points.filter(({ passages }) => passages[party] !== undefined).length,
  };
}

function passagesOf(accounts: readonly AccountText[], words: Words): Readonly<Record<string, readonly Passage[]>> {
  const found = accounts.map(account => [
    account.party,
    [words[account.party] ?? []].flat().flatMap(one => passageOf(account, one)),
  ]);
  return Object.fromEntries(found.filter(([, passages]) => passages !== undefined && passages.length > 0));
}

function passageOf({ sources }: AccountText, words: string): readonly Passage[] {
  for (const { report } of sources) {
    const start = report.text.indexOf(words);
    if (start < 0) continue;
    const span = [start, start + words.length] as const;
    const statement = report.statements.find(({ content }) => content.some(part => overlap(part, span)));
    return [{ report: report.id, span, text: words, statement: statement?.id ?? null }];
  }
  return [];
}
