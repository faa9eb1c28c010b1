/** A comparison as other programs get it: what each party tells at each point, as spans of its account's text and as words. */
import type { ComparedAccount, Comparison, ContactFact, Difference, PartyName, Passage, Point } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { comparisonTitle, ofParty } from '../words/dossier-words.js';
import { wordsOfPassages } from './party-words.js';

/** Accounts of one event, an account a report, set side by side. */
export interface ComparisonRecord {
  /** The event as it was given, else what it is called. */
  readonly event: string;
  /** In the order of the first account; what it leaves out stands where the others tell it. */
  readonly points: readonly PointRecord[];
  /** In the order in which they were given. */
  readonly accounts: readonly AccountRecord[];
  /** What is told of the contact itself; a field that no account tells is left out. */
  readonly contact: ContactRecord;
  /** What a reader should know first. */
  readonly doubts: Comparison['doubts'];
}

/** One proposition, and who tells it. */
export interface PointRecord extends Pick<Point, 'id' | 'verdict' | 'reason'> {
  /** By party the words that carry it, as spans of its account's text; empty: it does not tell it. */
  readonly spans: Spans;
  /** By party the same as words, an ellipsis between two spans; `null`: it does not tell it. */
  readonly text: Readonly<Record<PartyName, string | null>>;
  /** By party the ids of the statements in which they stand. */
  readonly statements: Readonly<Record<PartyName, readonly string[]>>;
  /** Wherein the accounts part. */
  readonly differences: readonly DifferenceRecord[];
  /** Those whose account is whole, and says nothing of it. */
  readonly silent: Point['silent'];
  /** Those of whose account only a part is known. */
  readonly unknown: Point['unknown'];
  /** Why it is a point. */
  readonly evidence: Point['evidence'];
}

/** One thing wherein accounts of a point part. */
export interface DifferenceRecord extends Pick<Difference, 'kind' | 'words'> {
  /** By party the words that show it. */
  readonly spans: Spans;
}

/** What one party tells, and in which report. */
export interface AccountRecord extends Pick<ComparedAccount, 'party' | 'side' | 'wholeness' | 'reason' | 'points'> {
  /** The name that its report was given as: a path, an address, the id of a record. */
  readonly id: string;
  /** As the page or the record gives it. */
  readonly title: string | null;
  /** As the page or the record gives it. */
  readonly publisher: string | null;
}

/** What is told of the contact itself. */
export type ContactRecord = Readonly<Partial<Record<ContactFact['field'], FactRecord>>>;

/** One thing that is told of the contact, by party. */
export interface FactRecord extends Pick<ContactFact, 'verdict' | 'reason'> {
  /** By party; those who do not tell it are left out. */
  readonly values: Readonly<Record<PartyName, { readonly value: string; readonly spans: readonly Span[] }>>;
}

/** By party spans of its account's text. */
export type Spans = Readonly<Record<PartyName, readonly Span[]>>;

/** What was compared. */
export interface Compared {
  /** `null`: it was given no name. */
  readonly event: string | null;
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
}

export function comparisonRecord({ event, comparison, reports }: Compared): ComparisonRecord {
  const parties = comparison.accounts.map(({ party }) => party);
  const byId = new Map(reports.map(report => [report.id, report]));
  return {
    event: event ?? comparisonTitle(comparison),
    points: comparison.points.map(point => pointRecord(point, parties)),
    accounts: comparison.accounts.map(account => accountRecord(account, byId.get(account.reports[0] ?? '') ?? null)),
    contact: Object.fromEntries(comparison.facts.map(fact => [fact.field, factRecord(fact)])),
    doubts: comparison.doubts,
  };
}

function pointRecord(point: Point, parties: readonly PartyName[]): PointRecord {
  const { id, verdict, reason, passages, differences, silent, unknown, evidence } = point;
  const each = <T>(made: (own: readonly Passage[]) => T): Readonly<Record<PartyName, T>> =>
    Object.fromEntries(parties.map(party => [party, made(ofParty(passages, party) ?? [])]));
  return {
    ...{ id, verdict, reason },
    spans: each(spansOf),
    text: each(own => (own.length === 0 ? null : wordsOfPassages(own))),
    statements: each(own => [...new Set(own.flatMap(({ statement }) => statement ?? []))]),
    differences: differences.map(({ kind, words, passages: shown }) => ({ kind, words, spans: mapped(shown, spansOf) })),
    ...{ silent, unknown, evidence },
  };
}

function accountRecord(account: ComparedAccount, report: Report | null): AccountRecord {
  const { party, side, wholeness, reason, points, reports } = account;
  const { title = null, publisher = null } = report ?? {};
  return { party, side, id: report?.id ?? reports[0] ?? party, title, publisher, wholeness, reason, points };
}

function factRecord({ verdict, reason, values }: ContactFact): FactRecord {
  return { verdict, reason, values: mapped(values, ({ value, passages }) => ({ value, spans: spansOf(passages) })) };
}

const spansOf = (passages: readonly Passage[]): readonly Span[] => passages.map(({ span }) => span);

const mapped = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
