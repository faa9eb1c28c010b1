/** Coded events: who did what to whom, in the codes that researchers of conflict use. */
import type { Evidence } from './evidence.js';
import type { Span } from './span.js';
import type { When } from './time.js';

export const PLOVER_ROOTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

/** The event categories of PLOVER (codebook, draft 2.0). */
export type PloverRoot = (typeof PLOVER_ROOTS)[number];

/** PLOVER's quad classes, 0 for what CAMEO calls a neutral statement: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 0 | 1 | 2 | 3 | 4;

/**
 * How far the event is told as having taken place. `done`: the report itself tells it · `reported`: someone in it says so · `planned`, `threatened`,
 * `demanded`: it is still to be, and someone means, threatens or asks it to be · `denied`: someone says that it never was.
 */
export type Modality = 'done' | 'reported' | 'planned' | 'threatened' | 'demanded' | 'denied';

/** Who does it, or to whom it is done. Several who act as one are one. */
export interface EventActor {
  /** Several are joined by " & "; `null`: the report does not tell. */
  readonly name: string | null;
  /** Ids of actors of the report. */
  readonly actors: readonly string[];
  /** The side; `null`: not told, or of several. */
  readonly party: string | null;
  readonly evidence: Evidence;
}

/** Who did what to whom, as the report tells it, in codes. */
export interface CodedEvent {
  /** "e1", "e2", … in the order of the text. */
  readonly id: string;
  /** `null` for CAMEO's 01 (make statement), of which PLOVER knows none; its 02 (appeal) is a REQUEST. */
  readonly root: PloverRoot | null;
  /** PLOVER's mode in lower case ("third-party"); `null`: none fits, or the root has none. */
  readonly mode: string | null;
  /** PLOVER's contexts: "military", "economic", … */
  readonly contexts: readonly string[];
  readonly quad: QuadClass;
  /** The CAMEO code that fits best: two to four digits. */
  readonly cameo: string;
  readonly modality: Modality;
  readonly source: EventActor;
  readonly target: EventActor;
  /** The clause or sentence that tells it. */
  readonly spans: readonly Span[];
  /** The statement that tells it, or that it is ("accused"); `null`: the report tells it itself. */
  readonly statement: string | null;
  /** The contact that it is; `null`: none. */
  readonly contact: string | null;
  /** Who vouches for it, outermost first: the names of the statement's chain; empty where the report tells it itself. */
  readonly via: readonly string[];
  readonly date: When | null;
  /** The id of the place where it took place, where the words beside it tell; `null`: not told. */
  readonly place: string | null;
  /** Why each field says what it says. */
  readonly evidence: Readonly<Record<'root' | 'mode' | 'contexts' | 'cameo' | 'modality' | 'date', Evidence>>;
}
