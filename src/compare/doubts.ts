/** What a reader should know before relying on a comparison. */
import type { ComparisonDoubt, PartyName, Point } from '../model/comparison.js';
import { listed } from '../text/listed.js';
import { wordsIn } from '../text/words-in.js';
import type { AccountText } from './account-text.js';
import { differentEvents } from './facts/different-events.js';

export function doubtsOf(accounts: readonly AccountText[], points: readonly Point[]): readonly ComparisonDoubt[] {
  const parties = accounts.map(({ party }) => party);
  const same = sameTexts(accounts);
  return [
    ...(accounts.length < 2
      ? [{ kind: 'one-account' as const, parties, words: 'there is one account only: nothing to set beside it' }]
      : [...same, ...differing(accounts, parties), ...unshared(points, parties)]),
    ...accounts.filter(attributesNothing).map(unattributed),
  ];
}

function differing(accounts: readonly AccountText[], parties: readonly PartyName[]): readonly ComparisonDoubt[] {
  const why = differentEvents(accounts);
  return why === null ? [] : [{ kind: 'different-events', parties, words: `these may be accounts of different events: ${why}` }];
}

function unshared(points: readonly Point[], parties: readonly PartyName[]): readonly ComparisonDoubt[] {
  if (points.some(({ verdict }) => verdict !== 'only')) return [];
  return [{ kind: 'nothing-shared', parties, words: `no point was found that two of ${listed(parties)} tell` }];
}

/** All that it tells is its publisher's own telling. */
const attributesNothing = ({ sources }: AccountText): boolean => sources.every(({ report }) => report.statements.length === 0);

const unattributed = ({ party }: AccountText): ComparisonDoubt => ({
  kind: 'nothing-attributed',
  parties: [party],
  words: `the account of ${party} attributes nothing to anybody: all of it is its own telling`,
});

/** Accounts whose first reports are one text, but for spaces, marks and case. */
function sameTexts(accounts: readonly AccountText[]): readonly ComparisonDoubt[] {
  const words = accounts.map(({ sources: [first] }) => wordsIn(first?.report.text ?? ''));
  return accounts.flatMap(({ party }, k) => {
    const twin = accounts.find((_, j) => j < k && alike(words[j] ?? [], words[k] ?? []));
    if (twin === undefined) return [];
    return [
      { kind: 'same-text' as const, parties: [twin.party, party], words: `${twin.party} and ${party} publish the same text` },
    ];
  });
}

/** Words in a row that are looked at together. */
const SHINGLE = 5;

/** Of the runs of the shorter those that stand in the longer as well, from which both are one text. */
const SAME = 0.9;

function alike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = [runs(a), runs(b)].toSorted((x, y) => x.size - y.size);
  if (short === undefined || long === undefined || short.size === 0 || short.size < long.size / 2) return false;
  return [...short].filter(run => long.has(run)).length >= SAME * short.size;
}

function runs(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, k) => words.slice(k, k + SHINGLE).join(' ')));
}
