import { describe, expect, it } from 'vitest';
import { plainComparer } from '../../test/support/plain-comparer.js';
import { reportOf, statement } from '../../test/support/recorded-report.js';
import type { Comparison, Point } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import type { PairJudgement } from '../tagger/comparer.js';
import type { AccountSource, AccountText } from './account-text.js';
import { compareAccounts } from './compare-accounts.js';

function report(id: string, text: string, fields: Partial<Report> = {}): Report {
  return reportOf(text, {
    id,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    actors: [],
    contacts: [],
    statements: [],
    gaps: [],
    removed: [],
    dateline: null,
    byline: null,
    ...fields,
  });
}

const own = (id: string, text: string, fields: Partial<Report> = {}): AccountSource => ({
  report: report(id, text, fields),
  spans: null,
  own: true,
});

const account = (party: string, ...sources: readonly AccountSource[]): AccountText => ({ party, side: party, sources });

const compare = (
  accounts: readonly AccountText[],
  told?: Readonly<Record<string, Partial<PairJudgement>>>,
): Promise<Comparison> => compareAccounts(accounts, plainComparer(told));

const shown = ({ verdict, passages }: Point) => [
  verdict,
  ...Object.entries(passages).map(([party, of]) => `${party}: ${of.map(({ text }) => text).join(' … ')}`),
];

const BRIDGE = 'The Grensk bridge opens again in April.';
const FERRIES = 'Ferries stay in harbour until winter.';
const PRISONERS = 'Forty sailors were exchanged at Tamsin.';

describe('points', () => {
  it('are what both tell and what one tells alone, each with the words of each', async () => {
    const { points } = await compare([
      account('Kestria', own('k', `${BRIDGE} ${FERRIES}`)),
      account('Norvania', own('n', `${PRISONERS} ${BRIDGE}`)),
    ]);
    expect(points.map(shown)).toEqual([
      ['both', `Kestria: ${BRIDGE}`, `Norvania: ${BRIDGE}`],
      ['only', `Kestria: ${FERRIES}`],
      ['only', `Norvania: ${PRISONERS}`],
    ]);
  });

  it('have passages that are the text between their offsets', async () => {
    const { points } = await compare([
      account('Kestria', own('k', `${BRIDGE} ${FERRIES}`)),
      account('Norvania', own('n', BRIDGE)),
    ]);
    const texts: Readonly<Record<string, string>> = { k: `${BRIDGE} ${FERRIES}`, n: BRIDGE };
    const passages = points.flatMap(point => Object.values(point.passages).flat());
    expect(passages).toHaveLength(3);
    for (const { report: id, span, text } of passages) expect(texts[id]?.slice(...span)).toBe(text);
  });

  it('name the statement in whose content the words stand', async () => {
    const text = `The minister said: ${BRIDGE}`;
    const statements = [statement({ id: 's1', content: [[19, text.length]] })];
    const { points } = await compare([
      account('Kestria', own('k', text, { statements })),
      account('Norvania', own('n', FERRIES)),
    ]);
    expect(points[0]?.passages.Kestria?.[0]?.statement).toBe('s1');
    expect(points[1]?.passages.Norvania?.[0]?.statement).toBeNull();
  });

  it('leave out headings, furniture and what of the text is not the account’s', async () => {
    const text = `Talks\n\n${BRIDGE} ${FERRIES}\n\nRead more`;
    const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
    const fields: Partial<Report> = {
      blocks: [
        { kind: 'heading', span: at('Talks') },
        { kind: 'paragraph', span: at(`${BRIDGE} ${FERRIES}`) },
        { kind: 'paragraph', span: at('Read more') },
      ],
      removed: [{ reason: 'read-more', text: 'Read more', span: at('Read more') }],
    };
    const source = { report: report('k', text, fields), spans: [at(FERRIES)], own: false };
    const { points } = await compare([account('Kestria', source), account('Norvania', own('n', PRISONERS))]);
    expect(points.map(shown)).toEqual([
      ['only', `Kestria: ${FERRIES}`],
      ['only', `Norvania: ${PRISONERS}`],
    ]);
  });

  it('stand for one party once, whichever of its reports tell it', async () => {
    const { points } = await compare([
      account('Kestria', own('k', BRIDGE), own('k2', `${FERRIES} ${BRIDGE}`)),
      account('Norvania', own('n', BRIDGE)),
    ]);
    expect(points.map(({ verdict, passages }) => [verdict, passages.Kestria?.map(({ report: id }) => id)])).toEqual([
      ['both', ['k', 'k2']],
      ['only', ['k2']],
    ]);
  });

  it('of three are told by all, by two or by one', async () => {
    const { points } = await compare([
      account('Kestria', own('k', `${BRIDGE} ${FERRIES}`)),
      account('Norvania', own('n', BRIDGE)),
      account('Talmark', own('t', `${FERRIES} ${BRIDGE} ${PRISONERS}`)),
    ]);
    expect(points.map(({ passages, silent }) => [Object.keys(passages), silent])).toEqual([
      [['Kestria', 'Norvania', 'Talmark'], []],
      [['Talmark'], ['Kestria', 'Norvania']],
      [['Kestria', 'Talmark'], ['Norvania']],
    ]);
  });
});

describe('verdicts', () => {
  const LATE = 'The Grensk bridge may open again at some time.';

  it('say that a difference is seen that no rule can name', async () => {
    const told = { [`${BRIDGE} | ${LATE}`]: { differs: 0.9, both: 0.1 } };
    const accounts = [account('Kestria', own('k', BRIDGE)), account('Norvania', own('n', LATE))];
    const { points } = await compare(accounts, told);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ verdict: 'differs' });
    expect(points[0]?.reason).not.toBe('');
  });

  it('never say conflict on the word of the network alone', async () => {
    const told = { [`${BRIDGE} | ${FERRIES}`]: { conflict: 1 } };
    const { points } = await compare([account('Kestria', own('k', BRIDGE)), account('Norvania', own('n', FERRIES))], told);
    expect(points.map(({ verdict }) => verdict)).toEqual(['differs']);
  });

  it('are the same whichever account comes first', async () => {
    const [a, b] = [
      account('Kestria', own('k', `${BRIDGE} ${FERRIES}`)),
      account('Norvania', own('n', `${FERRIES} ${PRISONERS}`)),
    ];
    const verdicts = async (accounts: readonly AccountText[]) =>
      (await compare(accounts)).points.map(({ verdict }) => verdict).toSorted();
    expect(await verdicts([a, b])).toEqual(await verdicts([b, a]));
  });
});

describe('silence', () => {
  it.each<[string, AccountSource, string, 'silent' | 'unknown']>([
    ['of a whole account counts', own('n', FERRIES), 'whole', 'silent'],
    ['of a retelling does not', { ...own('n', FERRIES), own: false }, 'retelling', 'unknown'],
    ['of a passage does not', { ...own('n', FERRIES), spans: [[0, FERRIES.length]] }, 'excerpt', 'unknown'],
    [
      'of a text that has lost something does not',
      own('n', FERRIES, { gaps: [{ id: 'g1', kind: 'paragraph-cut', span: [0, 3], statements: [] }] }),
      'excerpt',
      'unknown',
    ],
  ])('%s', async (_, source, wholeness, how) => {
    const { points, accounts } = await compare([account('Kestria', own('k', BRIDGE)), account('Norvania', source)]);
    expect(accounts[1]).toMatchObject({ party: 'Norvania', wholeness });
    expect(points[0]?.[how]).toEqual(['Norvania']);
  });
});

describe('doubts', () => {
  const kinds = async (accounts: readonly AccountText[]) =>
    (await compare(accounts)).doubts.map(({ kind, parties }) => [kind, ...parties]);
  const attributed = { statements: [statement({ id: 's1', content: [[0, 3]] })] };

  it.each<[string, readonly AccountText[], readonly (readonly string[])[]]>([
    ['one account', [account('Kestria', own('k', BRIDGE, attributed))], [['one-account', 'Kestria']]],
    [
      'none of them attributes anything',
      [account('Kestria', own('k', BRIDGE)), account('Norvania', own('n', BRIDGE, attributed))],
      [
        ['same-text', 'Kestria', 'Norvania'],
        ['nothing-attributed', 'Kestria'],
      ],
    ],
    [
      'nothing in common',
      [account('Kestria', own('k', BRIDGE, attributed)), account('Norvania', own('n', FERRIES, attributed))],
      [['nothing-shared', 'Kestria', 'Norvania']],
    ],
    [
      'one text but for its marks',
      [account('Kestria', own('k', `“${BRIDGE}”`, attributed)), account('Norvania', own('n', `"${BRIDGE}"`, attributed))],
      [['same-text', 'Kestria', 'Norvania']],
    ],
    [
      'nothing',
      [
        account('Kestria', own('k', BRIDGE, attributed)),
        account('Norvania', own('n', `${FERRIES} ${BRIDGE} ${PRISONERS}`, attributed)),
      ],
      [],
    ],
  ])('%s', async (_, accounts, doubts) => {
    expect(await kinds(accounts)).toEqual(doubts);
  });
});

it('an account of no words has no points', async () => {
  const { points, accounts } = await compare([account('Kestria', own('k', '')), account('Norvania', own('n', BRIDGE))]);
  expect(points).toHaveLength(1);
  expect(accounts[0]).toMatchObject({ points: 0 });
});
