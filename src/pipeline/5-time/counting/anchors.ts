/** The dates from which others are counted. */
import type { When } from '../../../model/time.js';
import { isOneDay, precisionOf } from '../calendar/when.js';

/** Whether what is told is behind the report's day or ahead of it, by the verbs beside it; `null`: not told. */
export type Direction = 'back' | 'ahead' | null;

export interface Anchors {
  /** The report's own date, or that on which words were said; `null`: nobody tells. */
  readonly report: When | null;
  /** The dates told before, the last first: of any precision, a month or closer, a day. */
  readonly told: readonly When[];
  readonly direction: Direction;
  /** Whether the words that tell the direction stand close. */
  readonly sure: boolean;
}

/** The dates told last, as far as "the day before" and "the next year" need them. */
export class LastTold {
  #any: When | null = null;
  #month: When | null = null;
  #day: When | null = null;

  add(when: When): void {
    this.#any = when;
    if (precisionOf(when) !== 'year') this.#month = when;
    if (isOneDay(when)) this.#day = when;
  }

  get all(): readonly When[] {
    return [this.#any, this.#month, this.#day].filter(when => when !== null);
  }
}
