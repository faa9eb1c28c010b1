/** Why a time is the date that is given: the words, what decided, what it was counted from, and who speaks about it. */
import type { Report } from '../../model/report.js';
import type { Time, TimeDoubt, When } from '../../model/time.js';
import { type Explained, explained, type Related, related } from './explained.js';

export interface TimeExplanation extends Explained<When | null> {
  /** The report's id. */
  readonly report: string;
  readonly time: string;
  readonly doubts: readonly TimeDoubt[];
  /** The report's own day, from which "last Friday" is counted. */
  readonly reference: When | null;
  /** The statements that speak about it. */
  readonly statements: readonly Related[];
}

export function timeExplanation(report: Report, { id, span, when, doubts, evidence }: Time): TimeExplanation {
  return {
    report: report.id,
    time: id,
    ...explained(report, when, [span], evidence),
    doubts,
    reference: report.date.when,
    statements: related(report, ({ about }) => about.includes(id)),
  };
}
