/** Reports that were given to be set side by side, one account each: whose it is, and under which name it stands. */
import type { PartyName } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import type { AccountText } from './account-text.js';

/** Every two are compared with each other, and nobody reads more columns. */
export const MOST_ACCOUNTS = 8;

/**
 * In the order of the reports. A party is the publisher as given, else the side whose account the report is, else the report's id; of several that are
 * called the same the second is "Kestria (2)". So it is with the reports' ids.
 */
export function givenAccounts(reports: readonly Report[]): readonly AccountText[] {
  const parties = apart(reports.map(partyOf));
  const ids = apart(reports.map(({ id }) => id));
  return reports.map((report, at) => ({
    party: parties[at] ?? report.id,
    side: report.account.party,
    sources: [{ report: { ...report, id: ids[at] ?? report.id }, spans: null, own: true }],
  }));
}

const partyOf = ({ publisher, account, id }: Report): PartyName => publisher?.trim() || account.party || id;

function apart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const own = free(name, taken);
    taken.add(own);
    return own;
  });
}

function free(name: string, taken: ReadonlySet<string>): string {
  let own = name;
  for (let count = 2; taken.has(own); count += 1) own = `${name} (${count})`;
  return own;
}
