/** One text as it was read, with everything that was found in it. */
import type { Span } from './span.js';
import type { Statement } from './statement.js';

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

export interface Removed {
  readonly reason: RemovalReason;
  readonly text: string;
  /** Where it stands in the report's `text`; `null` when it was left out of it (pages). */
  readonly span: Span | null;
}

/** "MOSCOW, April 3 (Agency) —": where and when a news report was filed, and by whom. Each part is a span of the text. */
export interface Dateline {
  readonly span: Span;
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

export type GapKind =
  | 'words-missing'
  | 'subject-missing'
  | 'quotation-unclosed'
  | 'quotation-unopened'
  | 'paragraph-cut'
  | 'elision'
  | 'insertion'
  | 'footnote-missing';

/** A place where the text has lost something, or where a quotation was shortened or added to. */
export interface Gap {
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
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date and time, as the page declares it. */
  readonly published: string | null;
  /** BCP 47 tag, or `null` where neither the page nor the words tell. */
  readonly language: string | null;
  readonly dateline: Dateline | null;
  readonly byline: Span | null;
  readonly removed: readonly Removed[];
}

export interface Report extends Article {
  readonly id: string;
  readonly url: string | null;
  readonly gaps: readonly Gap[];
  readonly statements: readonly Statement[];
}
