/** One party's telling of a point, as the rules that look for differences see it. */
import type { DifferenceKind, PartyName } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';

/** Words that carry the point, in the report as it was read: its times, actors and places tell what stands in the span. */
export interface ToldPassage {
  readonly report: Report;
  readonly span: Span;
  /** The innermost statement in whose content the span stands; `null`: the report tells it itself. */
  readonly statement: Statement | null;
}

export interface Telling {
  readonly party: PartyName;
  readonly passages: readonly ToldPassage[];
}

/** What a rule found between two tellings. */
export interface FoundDifference {
  readonly kind: DifferenceKind;
  /** Whether both cannot be right. */
  readonly conflict: boolean;
  /** In words: "Kestria: forty minutes; Norvania: half an hour". */
  readonly words: string;
  /** The words that show it in the telling of each; empty: that telling lacks them. */
  readonly a: readonly ToldPassage[];
  readonly b: readonly ToldPassage[];
}

/** `null`: the rule sees no difference. */
export type DifferenceRule = (a: Telling, b: Telling) => FoundDifference | null;
