/** What a rule for page furniture is: it says how many pieces from one on are no words of the report. */
import type { RemovalReason } from '../../../../model/report.js';
import type { Unit } from '../unit.js';

export interface FurnitureRule {
  readonly reason: RemovalReason;
  /** How many pieces from `units[at]` on to take out; 0 where there is nothing. */
  finds(units: readonly Unit[], at: number): number;
}

/** A rule on one piece by itself: at most `longest` code units, and of this wording. Longer pieces are the report's own. */
export function wording(reason: RemovalReason, longest: number, ...patterns: readonly RegExp[]): FurnitureRule {
  return {
    reason,
    finds: (units, at) => {
      const text = units[at]?.text ?? '';
      return text.length <= longest && patterns.some(pattern => pattern.test(text)) ? 1 : 0;
    },
  };
}
