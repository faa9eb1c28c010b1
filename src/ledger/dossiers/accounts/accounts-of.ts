/** Whose account each report of a dossier is, or carries: what is set side by side. */
import type { AccountSource, AccountText } from '../../../compare/account-text.js';
import { MOST_ACCOUNTS } from '../../../compare/given-accounts.js';
import type { Report } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import { grouped } from '../../../text/grouped.js';
import { inOrder } from '../../../text/spans.js';
import { isOwnAccount } from '../facts.js';
import { sideOf } from './side-of.js';

export interface DossierAccount {
  readonly account: AccountText;
  /** How many reports carry it that are no copies, those that are left out too. */
  readonly carriers: number;
}

/** Each is compared with each: of an account that hundreds pass on the fullest say nearly all. */
export const MOST_SOURCES = 6;

/** `reports`: those that are no copies, the first to tell first, each with the ledger's id. Accounts that a side published itself come first. */
export function accountsOf(reports: readonly Report[]): readonly DossierAccount[] {
  const sides = reports.flatMap(report => carriedBy(report));
  const carried = sides.length > 0 ? sides : reports.map(told);
  const all = [...grouped(carried, ({ party }) => party)].map(([party, sources]) => accountOf(party, sources, sides.length > 0));
  const rank = ({ account: { sources }, carriers }: DossierAccount) => (sources.some(({ own }) => own) ? 1000 : 0) + carriers;
  return all.toSorted((a, b) => rank(b) - rank(a) || (a.account.party < b.account.party ? -1 : 1)).slice(0, MOST_ACCOUNTS);
}

interface Carried {
  readonly party: string;
  readonly source: AccountSource;
}

/** A report that is nobody's account carries what sides say in it; what it tells on its own word is no side's. */
function carriedBy(report: Report): readonly Carried[] {
  const { account, statements } = report;
  if (account.party !== null) return [{ party: account.party, source: { report, spans: null, own: isOwnAccount(report) } }];
  const said = statements.flatMap(statement => {
    const party = sideOf(statement, report);
    return party === null ? [] : [{ party, spans: statement.content }];
  });
  return [...grouped(said, ({ party }) => party)].map(([party, all]) => {
    const spans: readonly Span[] = all.flatMap(({ spans: content }) => content).toSorted(inOrder);
    return { party, source: { report, spans, own: false } };
  });
}

/** Where no side tells anything, each origin is an account of its own. */
const told = (report: Report): Carried => ({
  party: report.publisher?.trim() || report.title || report.id,
  source: { report, spans: null, own: true },
});

function accountOf(party: string, carried: readonly Carried[], isSide: boolean): DossierAccount {
  const sources = carried
    .map(({ source }) => source)
    .toSorted((a, b) => Number(b.own) - Number(a.own) || lettersOf(b) - lettersOf(a));
  return { account: { party, side: isSide ? party : null, sources: sources.slice(0, MOST_SOURCES) }, carriers: sources.length };
}

/** How many letters a source tells of the account. */
const lettersOf = ({ report, spans }: AccountSource): number =>
  spans === null ? report.text.length : spans.reduce((sum, [start, end]) => sum + end - start, 0);
