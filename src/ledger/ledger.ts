/** What a ledger can be asked: the one face that the HTTP server, the command line and other programs see. */
import type { AccountText } from '../compare/account-text.js';
import type { Comparison } from '../model/comparison.js';
import type { AccessToken, Role } from '../model/ledger/access.js';
import type { ActorChange, ActorDetail, ActorEntry, Conversation } from '../model/ledger/actor-entry.js';
import type { Change } from '../model/ledger/change.js';
import type { DossierChange, DossierDetail, DossierEntry } from '../model/ledger/dossier-entry.js';
import type { ContactEntry, EventEntry } from '../model/ledger/happening.js';
import type { Import, ImportItem } from '../model/ledger/import.js';
import type { LedgerReport } from '../model/ledger/ledger-report.js';
import type { Ingested, ReportEntry, Revision } from '../model/ledger/report-entry.js';
import type {
  ActorFilter,
  DossierFilter,
  Facets,
  HappeningFilter,
  Hit,
  Page,
  ReportFilter,
  StatementFilter,
  StatementSearch,
} from '../model/ledger/search.js';
import type { CorrectedField, Correction, StatementEntry } from '../model/ledger/statement-entry.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';

export type { LedgerReport } from '../model/ledger/ledger-report.js';

/** What the ledger needs of the engine. */
export interface Reader {
  /** Throws a ReadoutError where the source cannot be read. */
  read(source: Source): Promise<Report>;
  /** Of Readout and its models: "0.2.0+tagger-2+coder-1"; a reading by another version is made anew. */
  readonly version: string;
  /** How many sources are worth having in work at once. */
  readonly readAhead: number;
}

/** What sets accounts side by side. */
export interface Comparing {
  /** Two accounts or more; one alone is compared with nobody, and says so. */
  compare(accounts: readonly AccountText[]): Promise<Comparison>;
  /** Of Readout and its models; what another version compared is compared anew. */
  readonly version: string;
}

/** Who does it, for the record of changes. */
export type By = string;

/**
 * Asking for what is not there throws `report-not-found`, `statement-not-found`, `actor-not-found`, `import-not-found` and so on; a cursor that
 * is none, or a value out of its range, throws `query-invalid`.
 */
export interface Ledger {
  readonly reports: Reports;
  readonly statements: Statements;
  readonly actors: Actors;
  readonly happenings: Happenings;
  readonly dossiers: Dossiers;
  readonly imports: Imports;
  readonly access: Access;
  /** Sets sources side by side, an account each, and keeps nothing; throws a ReadoutError where one of them cannot be read. */
  compare(sources: readonly Source[]): Promise<Comparison>;
  /** What was done, the newest first; `target`: to one thing. */
  changes(query: { readonly target?: string; readonly limit?: number; readonly after?: string }): Promise<Page<Change>>;
  /** Counts for the metrics and the first page. */
  counts(): Promise<LedgerCounts>;
  /** Throws `store-lost` where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface LedgerCounts {
  readonly reports: number;
  readonly statements: number;
  readonly actors: number;
  readonly contacts: number;
  readonly events: number;
  readonly dossiers: number;
}

export interface Reports {
  /** Reads one source and keeps it; what is there already is not read again. */
  add(source: Source, by: By): Promise<Ingested>;
  list(filter: ReportFilter): Promise<Page<ReportEntry>>;
  get(id: string): Promise<ReportEntry>;
  /** As it was read: the newest reading of the newest revision, or of the one asked for. */
  record(id: string, revision?: number): Promise<LedgerReport>;
  revisions(id: string): Promise<readonly Revision[]>;
  /** The bytes as they came. */
  source(id: string, revision?: number): Promise<{ readonly body: Uint8Array; readonly mediaType: string | null }>;
  /** Reads the newest revision again, where another version read it. */
  readAgain(id: string, by: By): Promise<Ingested>;
  withdraw(id: string, by: By): Promise<ReportEntry>;
  restore(id: string, by: By): Promise<ReportEntry>;
}

export interface Statements {
  /** Hits in order, with the number of all; withdrawn and outdated statements are not found. */
  search(query: StatementSearch): Promise<Page<Hit>>;
  /** What the hits can be narrowed by: of each facet at most `limit` values (10), the most frequent first; exact counts. */
  facets(filter: StatementFilter, limit?: number): Promise<Facets>;
  get(id: string): Promise<StatementEntry>;
  /** All hits, for export, in the order of `newest`. */
  all(filter: StatementFilter): AsyncIterable<StatementEntry>;
  correct(
    id: string,
    correction: { readonly field: CorrectedField; readonly value: string; readonly note?: string },
    by: By,
  ): Promise<Correction>;
  undo(correction: string, by: By): Promise<Correction>;
  /** Every correction of a statement, the newest first, those taken back too. */
  corrections(id: string): Promise<readonly Correction[]>;
}

export interface Actors {
  list(filter: ActorFilter): Promise<Page<ActorEntry>>;
  get(id: string): Promise<ActorDetail>;
  /** All appearances of `from` become those of `into`. */
  merge(merge: { readonly from: string; readonly into: string; readonly reason: string }, by: By): Promise<ActorChange>;
  /** These appearances become an actor of their own, and stay so after reading again. */
  split(
    split: { readonly actor: string; readonly appearances: readonly string[]; readonly reason: string },
    by: By,
  ): Promise<ActorChange>;
  undo(change: string, by: By): Promise<ActorChange>;
  /** Who speaks to whom, the most frequent first; at most `limit` (100). */
  conversations(filter: StatementFilter, limit?: number): Promise<readonly Conversation[]>;
  /** Statements by day and act, for a time line. */
  timeline(
    filter: StatementFilter,
  ): Promise<readonly { readonly day: string; readonly act: string; readonly statements: number }[]>;
}

export interface Happenings {
  contacts(filter: HappeningFilter): Promise<Page<ContactEntry>>;
  contact(id: string): Promise<ContactEntry>;
  events(filter: HappeningFilter): Promise<Page<EventEntry>>;
  event(id: string): Promise<EventEntry>;
}

/** Asking for one that is not there throws `dossier-not-found`. */
export interface Dossiers {
  list(filter: DossierFilter): Promise<Page<DossierEntry>>;
  /** With its accounts side by side; comparing takes up to a second where nobody asked before. */
  get(id: string): Promise<DossierDetail>;
  /** All reports of `from` become those of `into`, and stay so after reading again. */
  join(join: { readonly from: string; readonly into: string; readonly reason: string }, by: By): Promise<DossierChange>;
  /** These reports become a dossier of their own, and stay so. */
  split(
    split: { readonly dossier: string; readonly reports: readonly string[]; readonly reason: string },
    by: By,
  ): Promise<DossierChange>;
  undo(change: string, by: By): Promise<DossierChange>;
}

/** One thing to import: bytes or a text with what is known of it, an address still to be fetched, or what went wrong before. */
export type ToImport =
  | { readonly source: Source }
  | { readonly address: string }
  | { readonly name: string; readonly error: Error };

export interface Imports {
  /** Takes the items in and gives back the import when all are kept; reading goes on in the background. */
  start(items: AsyncIterable<ToImport> | Iterable<ToImport>, about: { readonly label: string; readonly by: By }): Promise<Import>;
  list(query: { readonly limit?: number; readonly after?: string }): Promise<Page<Import>>;
  get(id: string): Promise<Import>;
  items(
    id: string,
    query: { readonly state?: ImportItem['state']; readonly limit?: number; readonly after?: string },
  ): Promise<Page<ImportItem>>;
  /** Makes an import of all reports whose newest reading is by another version than this one, to read them again. */
  again(about: { readonly by: By }): Promise<Import>;
  stop(id: string, by: By): Promise<Import>;
  resume(id: string, by: By): Promise<Import>;
  /** Goes on with every import that is not done, here and now; called once when a server starts. */
  wake(): Promise<void>;
  /** Settles when the import is done or stopped; `progress` is called on the way. Throws where the store stays away: `store-lost`, `store-full`. */
  finished(id: string, progress?: (now: Import) => void): Promise<Import>;
  /** Tells of each source that this process is done with, as it happens; gives back what ends the telling. */
  watch(told: (now: Import, item: ImportItem) => void): () => void;
}

export interface Access {
  /** The secret is shown this once. */
  make(
    token: { readonly name: string; readonly role: Role },
    by: By,
  ): Promise<{ readonly token: AccessToken; readonly secret: string }>;
  list(): Promise<readonly AccessToken[]>;
  revoke(id: string, by: By): Promise<AccessToken>;
  /** Whose secret it is; `null`: nobody's, or revoked. */
  check(secret: string): Promise<AccessToken | null>;
}
