/** How often each name, role, party and kind of an actor is there, over all its appearances: kept with it, so that one more is one addition. */

/** Word → how many appearances have it; never below one. */
export type Counts = Readonly<Record<string, number>>;

export interface Tally {
  /** How many appearances there are. */
  readonly reports: number;
  /** The fullest name of each appearance. */
  readonly own: Counts;
  /** Every form, the fullest too. */
  readonly names: Counts;
  readonly roles: Counts;
  readonly parties: Counts;
  readonly kinds: Counts;
}

/** What a tally counts of an appearance. */
export interface Counted {
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly party: string | null;
  readonly kind: string;
}

export const EMPTY: Tally = { reports: 0, own: {}, names: {}, roles: {}, parties: {}, kinds: {} };

export const tallyOf = ({ name, names, roles, party, kind }: Counted): Tally => ({
  reports: 1,
  own: ones([name]),
  names: ones(names),
  roles: ones(roles),
  parties: ones(party === null ? [] : [party]),
  kinds: ones([kind]),
});

export const plus = (a: Tally, b: Tally): Tally => combined(a, b, 1);
export const minus = (a: Tally, b: Tally): Tally => combined(a, b, -1);

/** As it was kept; what is not there is nothing. */
export function tallyFrom(json: unknown): Tally {
  const kept: unknown = typeof json === 'string' ? JSON.parse(json) : json;
  return typeof kept === 'object' && kept !== null ? { ...EMPTY, ...kept } : EMPTY;
}

/** The most frequent first, then by the alphabet, so that nothing hangs on the order of reports. */
export const byCount = (counts: Counts): readonly string[] =>
  Object.entries(counts)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);

const ones = (words: readonly string[]): Counts => Object.fromEntries([...new Set(words)].map(word => [word, 1]));

function combined(a: Tally, b: Tally, sign: 1 | -1): Tally {
  return {
    reports: a.reports + sign * b.reports,
    own: added(a.own, b.own, sign),
    names: added(a.names, b.names, sign),
    roles: added(a.roles, b.roles, sign),
    parties: added(a.parties, b.parties, sign),
    kinds: added(a.kinds, b.kinds, sign),
  };
}

function added(a: Counts, b: Counts, sign: 1 | -1): Counts {
  const sum = new Map(Object.entries(a));
  for (const [word, count] of Object.entries(b)) sum.set(word, (sum.get(word) ?? 0) + sign * count);
  return Object.fromEntries([...sum].filter(([, count]) => count > 0));
}
