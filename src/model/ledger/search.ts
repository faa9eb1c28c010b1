/** Searching the ledger: what can be asked, and what comes back. */
import type { ActorKind } from '../actor.js';
import type { ContactKind } from '../contact.js';
import type { Act, Mode } from '../statement.js';
import type { StatementEntry } from './statement-entry.js';

/** ISO days, both included. */
interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** Which page of a long list. */
interface Paging {
  /** 1 to 200; 20 where it is left out. */
  readonly limit?: number;
  /** Where the page before ended, as its `next` says. */
  readonly after?: string;
}

/**
 * What statements must be like to be found; every field that is given narrows, several values of one field widen. One without a day is
 * found only where no day is given.
 */
export interface StatementFilter extends Days {
  /** Words as one types them into a search box: `ferry "energy infrastructure" -grain or harbour`. */
  readonly text?: string;
  /** Ids of actors of the ledger. */
  readonly speaker?: readonly string[];
  readonly addressee?: readonly string[];
  /** Sides: of the speaker, of the addressee. */
  readonly party?: readonly string[];
  readonly addresseeParty?: readonly string[];
  /** Names of those who passed it on. */
  readonly via?: readonly string[];
  readonly act?: readonly Act[];
  readonly mode?: readonly Mode[];
  readonly kind?: readonly ActorKind[];
  readonly publisher?: readonly string[];
  readonly report?: readonly string[];
  readonly contact?: readonly ContactKind[];
  readonly hedged?: boolean;
  readonly negated?: boolean;
  /** Whether the text has lost something in it. */
  readonly gaps?: boolean;
  /** Whether a person has corrected it. */
  readonly corrected?: boolean;
}

/** The fields of the filter of which several values widen. */
export const FILTER_LISTS = [
  'speaker',
  'addressee',
  'party',
  'addresseeParty',
  'via',
  'act',
  'mode',
  'kind',
  'publisher',
  'report',
  'contact',
] as const satisfies readonly (keyof StatementFilter)[];

/** Those that ask whether it is so. */
export const FILTER_FLAGS = ['hedged', 'negated', 'gaps', 'corrected'] as const satisfies readonly (keyof StatementFilter)[];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** `relevance` needs a text; `newest` and `oldest` go by the day, those without one last. */
export type Sort = (typeof SORTS)[number];

export interface StatementSearch extends StatementFilter, Paging {
  readonly sort?: Sort;
}

/** `[start, end)` in UTF-16 code units of the hit's `content`. */
export type Highlight = readonly [start: number, end: number];

export interface Hit extends StatementEntry {
  /** Where the words asked for stand in `content`. */
  readonly highlights: readonly Highlight[];
}

/** The fields by which a search can be narrowed, with what is there to choose; `gaps` counts by kind, while the filter asks whether there are any. */
export type FacetName = 'speaker' | 'party' | 'addressee' | 'via' | 'act' | 'mode' | 'publisher' | 'contact' | 'gaps';

export interface FacetValue {
  /** As the filter takes it. */
  readonly value: string;
  /** For people: of actors the name. */
  readonly label: string;
  readonly count: number;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** How many statements of one act were made on one day. */
export interface DayAndAct {
  /** ISO day. */
  readonly day: string;
  readonly act: Act;
  readonly statements: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are in all. */
  readonly total: number;
  /** For `after`; `null`: this is the last page. */
  readonly next: string | null;
}

export const REPORT_SORTS = ['newest', 'added'] as const;

export interface ReportFilter extends Days, Paging {
  /** Words of the title, the publisher, the address or the text. */
  readonly text?: string;
  readonly publisher?: readonly string[];
  readonly account?: readonly string[];
  readonly withdrawn?: boolean;
  /** `newest`: by the day of the report; `added`: by when it came into the ledger. */
  readonly sort?: (typeof REPORT_SORTS)[number];
}

export interface ActorFilter extends Paging {
  /** The beginning of a word of any of its names. */
  readonly text?: string;
  readonly kind?: readonly ActorKind[];
  readonly party?: readonly string[];
}

export interface HappeningFilter extends Days, Paging {
  readonly report?: readonly string[];
  /** Sides: of a contact those of its participants, of an event those of source or target. */
  readonly party?: readonly string[];
  readonly actor?: readonly string[];
  /** Of contacts their kind, of events PLOVER's root. */
  readonly kind?: readonly string[];
}

export const DOSSIER_SORTS = ['newest', 'changed'] as const;

/** What dossiers must be like to be listed. */
export interface DossierFilter extends Days, Paging {
  /** Words of its title, or of its reports' titles. */
  readonly text?: string;
  readonly party?: readonly string[];
  readonly kind?: readonly ContactKind[];
  readonly report?: readonly string[];
  /** Whether at least two sides have an account in it. */
  readonly sides?: boolean;
  /** `newest`: by the day of the event; `changed`: by when a report last came. */
  readonly sort?: (typeof DOSSIER_SORTS)[number];
}
