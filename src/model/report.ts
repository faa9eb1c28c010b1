/** One text as it was read, with everything that was found in it. */
import type { Actor } from './actor.js';
import type { Contact } from './contact.js';
import type { CodedEvent } from './event.js';
import type { Evidence } from './evidence.js';
import type { Place } from './place.js';
import type { Span } from './span.js';
import type { Statement } from './statement.js';
import type { ReportDate, Time } from './time.js';

/** What a block is on the page. */
export type BlockKind = 'heading' | 'paragraph' | 'quotation' | 'list-item' | 'caption';

/** A run of the text that belongs together on the page; blocks are in order and do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Why a part of a page or text is not part of the report's own words. */
export type RemovalReason =
  | 'navigation'
  | 'advertisement'
  | 'picture-credit'
  | 'picture-caption'
  | 'read-more'
  | 'comment-form'
  | 'comments'
  | 'related-links'
  | 'newsletter'
  | 'cookie-banner'
  | 'sharing'
  | 'byline'
  | 'metadata'
  | 'boilerplate';

/** A part of a page or text that is not part of the report’s own words. */
export interface Removed {
  readonly reason: RemovalReason;
  /** The words that were left out. */
  readonly text: string;
  /** Where it stands in the report's `text`; `null` when it was left out of it (pages). */
  readonly span: Span | null;
}

/** "MOSCOW, April 3 (Agency) —": where and when a news report was filed, and by whom. Each part is a span of the text. */
export interface Dateline {
  readonly span: Span;
  /** "PORT SARROW" */
  readonly place: Span | null;
  /** "12 March" */
  readonly date: Span | null;
  /** "Lantern Wire" */
  readonly agency: Span | null;
}

export const GAP_KINDS = [
  'words-missing',
  'subject-missing',
  'quotation-unclosed',
  'quotation-unopened',
  'paragraph-cut',
  'elision',
  'insertion',
  'footnote-missing',
] as const;

/** What is missing, or was changed. */
export type GapKind = (typeof GAP_KINDS)[number];

/** A place where the text has lost something, or where a quotation was shortened or added to. */
export interface Gap {
  /** "g1", "g2", … in the order of the text. */
  readonly id: string;
  readonly kind: GapKind;
  readonly span: Span;
  /** The ids of the statements whose source, cue or content it touches. */
  readonly statements: readonly string[];
}

/** A gap as it is found in the text, before statements are. */
export type UnlinkedGap = Omit<Gap, 'statements'>;

/** What reading a source gives: the clean text and what is known of it, before anything is attributed. */
export interface Article {
  readonly text: string;
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  /** As the page or the record gives it; `null` where neither does. */
  readonly title: string | null;
  /** Who published the report, as the page or the record says. */
  readonly publisher: string | null;
  /** Who wrote it, as the page or the byline says. */
  readonly author: string | null;
  /** ISO 8601 date or date and time, as the page declares it. */
  readonly published: string | null;
  /** BCP 47 tag, or `null` where neither the page nor the words tell. */
  readonly language: string | null;
  readonly dateline: Dateline | null;
  /** "By Ada Brenn" */
  readonly byline: Span | null;
  /** In the order of the page. */
  readonly removed: readonly Removed[];
}

export interface Report extends Article {
  /** The name that it was given as: a path, an address, the id of a record. */
  readonly id: string;
  /** Where it was fetched from, or what the record says. */
  readonly url: string | null;
  /** In the order of the text. */
  readonly gaps: readonly Gap[];
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** Everyone who says, passes on or is told something, and everyone named besides; in the order of their first mention. */
  readonly actors: readonly Actor[];
  readonly account: Account;
  readonly date: ReportDate;
  /** In the order of the text. */
  readonly times: readonly Time[];
  /** In the order of their first mention. */
  readonly places: readonly Place[];
  /** The one that the report is about first, the others in the order of their first mention. */
  readonly contacts: readonly Contact[];
  /** In the order of the text. */
  readonly events: readonly CodedEvent[];
}

/** Whose account the whole report is: one side's readout, a report that rests on one side's words alone; or nobody's. */
export interface Account {
  /** The side: a state, an alliance, an organisation; `null` where the report is no one side's account. */
  readonly party: string | null;
  /** The actor on whose word it rests ("according to the ministry's readout"), where one is named. */
  readonly actor: string | null;
  /** The words that say so. */
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}
