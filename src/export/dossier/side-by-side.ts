/** Accounts side by side as they are shown, wherever they come from: a dossier of a ledger, or sources that were just read. */
import type { ComparedAccount, Comparison } from '../../model/comparison.js';
import type { DossierChange, DossierDetail, DossierMember } from '../../model/ledger/dossier-entry.js';
import type { ReportRef } from '../../model/ledger/statement-entry.js';
import type { Report } from '../../model/report.js';
import { comparisonTitle, dossierFacts, originsWords } from '../words/dossier-words.js';
import { pointsWords } from '../words/point-choices.js';
import { dayOf } from '../words/when-words.js';

/** A report of which passages are shown. */
export interface ShownReport extends Pick<DossierMember, 'account' | 'day' | 'origin'> {
  readonly report: ReportRef;
  /** Why it belongs here; `null`: a person gave it. */
  readonly reason: string | null;
}

export interface SideBySide {
  readonly title: string;
  /** "telephone call", "12 March 2031", "3 reports, 2 of them origins", "2 points: 1 in conflict, 1 told alike" */
  readonly facts: readonly string[];
  /** What a reader should know first. */
  readonly notes: readonly string[];
  /** `null`: there is no report left. */
  readonly comparison: Comparison | null;
  readonly reports: readonly ShownReport[];
  /** What people said of which reports belong together. */
  readonly decisions: readonly DossierChange[];
}

export function ofDossier(dossier: DossierDetail): SideBySide {
  const { title, comparison, members, joinedInto, changes } = dossier;
  const moved = joinedInto === null ? [] : [`Its reports went to another: ${joinedInto.title} (${joinedInto.id}).`];
  return {
    ...{ title, comparison, reports: members },
    facts: [...dossierFacts(dossier), originsWords(dossier), ...(comparison === null ? [] : [pointsWords(comparison)])],
    notes: [...moved, ...(comparison === null ? [] : doubtsOf(comparison))],
    decisions: changes.filter(({ kind, undone }) => kind !== 'grouped' && undone === null),
  };
}

/** Of reports that were given and compared. */
export function ofComparison(comparison: Comparison, reports: readonly Report[]): SideBySide {
  const carriers = new Map(comparison.accounts.flatMap(account => account.reports.map(id => [id, account] as const)));
  return {
    title: comparisonTitle(comparison),
    facts: [pointsWords(comparison)],
    notes: doubtsOf(comparison),
    comparison,
    reports: reports.map(report => shownReport(report, carriers.get(report.id) ?? null)),
    decisions: [],
  };
}

const doubtsOf = ({ doubts }: Comparison): readonly string[] => doubts.map(({ words }) => words);

/** By its id the number by which a report is cited, from 1. */
export const reportNumbers = (reports: readonly ShownReport[]): ReadonlyMap<string, number> =>
  new Map(reports.map(({ report }, at) => [report.id, at + 1]));

function shownReport({ id, title, publisher, published, url, date }: Report, account: ComparedAccount | null): ShownReport {
  return {
    report: { id, title, publisher, published, url },
    account: account?.party ?? null,
    day: dayOf(date.when ?? published),
    ...{ origin: null, reason: null },
  };
}
