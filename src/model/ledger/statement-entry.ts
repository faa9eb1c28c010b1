/** Statements as the ledger keeps them: joined with the actors of the whole ledger, and with what people corrected. */
import type { ActorKind } from '../actor.js';
import type { ContactKind } from '../contact.js';
import type { GapKind } from '../report.js';
import type { Span } from '../span.js';
import type { Act, Mode } from '../statement.js';
import type { When } from '../time.js';
import type { Instant } from './report-entry.js';

/** An actor of the ledger, as short as a statement needs it. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
  readonly party: string | null;
}

/** A report, as short as a statement needs it. */
export interface ReportRef {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** One statement of the ledger, corrections applied. */
export interface StatementEntry {
  /** The report's id, a full stop and a number that stays: "r7k2m9x4q1.s3". */
  readonly id: string;
  readonly report: ReportRef;
  /** Its id in the newest reading of the report: "s3". */
  readonly local: string;
  /** The words of the content; parts that stand apart are joined by " … ". */
  readonly content: string;
  /** Where they stand in the report's text. */
  readonly spans: readonly Span[];
  /** The words that say that it was said, and who said it; "" where there are none. */
  readonly cue: string;
  readonly source: string;
  readonly mode: Mode;
  readonly act: Act;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Who said it; several speak as one; empty: nobody is named. */
  readonly speakers: readonly ActorRef[];
  /** As the report names them; `null`: nobody is named. */
  readonly speaker: string | null;
  readonly kind: ActorKind;
  readonly addressees: readonly ActorRef[];
  readonly addressee: string | null;
  /** Who passed it on, outermost first, the publisher apart. */
  readonly via: readonly string[];
  readonly medium: string | null;
  readonly said: When | null;
  /** The day by which it is sorted and filtered: of its saying, else of the report; `null`: nobody tells. */
  readonly day: string | null;
  /** The contacts of the report in which it was made. */
  readonly contacts: readonly ContactKind[];
  readonly gaps: readonly GapKind[];
  /** What people corrected, and has not been taken back. */
  readonly corrections: readonly Correction[];
  /** `false`: the newest reading of the report no longer has it; it is kept for its corrections and for those who link to it. */
  readonly current: boolean;
}

/** What a person can say otherwise of a statement. `withdrawn`: that it is none. */
export type CorrectedField = 'speaker' | 'addressee' | 'act' | 'mode' | 'hedged' | 'negated' | 'said' | 'medium' | 'withdrawn';

/** One correction; it stands over the machine's reading until it is taken back. */
export interface Correction {
  readonly id: string;
  readonly statement: string;
  readonly field: CorrectedField;
  /** Of `speaker` and `addressee` ids of actors, joined by spaces ("" is nobody); of `hedged`, `negated` and `withdrawn` "true" or "false"; else the value. */
  readonly value: string;
  /** What the machine reads there, at the time of the correction. */
  readonly was: string;
  readonly note: string | null;
  readonly by: string;
  readonly at: Instant;
  /** When and by whom it was taken back; `null`: it stands. */
  readonly undone: { readonly at: Instant; readonly by: string } | null;
}
