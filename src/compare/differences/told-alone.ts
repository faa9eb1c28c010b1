/** A difference that is in the words of one telling alone: a condition, a reservation. The other must have nothing of the kind, not even beside it. */
import type { DifferenceKind } from '../../model/comparison.js';
import { around, phrasesIn, shown, withNext } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling } from './told.js';
import { turned } from './turned.js';
import { likeness } from './words-of.js';

export interface Mark {
  readonly kind: DifferenceKind;
  /** What shows it; with the flag g. */
  readonly sure: RegExp;
  /** Whatever may be the same in other words: where the other telling has it, nothing is found. */
  readonly maybe: RegExp;
  /** The other telling must have it; `null`: nothing. */
  readonly needs: RegExp | null;
  /** How much of one frame the two must be, 0 to 1: in other words the same may be told without it. */
  readonly likeness: number;
  /** "names a condition" */
  readonly does: string;
  readonly lacks: string;
}

export const toldAlone =
  (mark: Mark): DifferenceRule =>
  (a, b) =>
    oneSided(mark, a, b) ?? turned(oneSided(mark, b, a));

function oneSided(mark: Mark, a: Telling, b: Telling): FoundDifference | null {
  const found = phrasesIn(a, mark.sure);
  if (found.length === 0 || phrasesIn(around(b), mark.maybe).length > 0 || phrasesIn(around(b), mark.sure).length > 0)
    return null;
  if (likeness(a, b) < mark.likeness || (mark.needs && phrasesIn(b, mark.needs).length === 0)) return null;
  return {
    kind: mark.kind,
    conflict: false,
    words: `${a.party} ${mark.does}: ${shown(found.map(withNext))}; ${b.party} ${mark.lacks}`,
    a: found,
    b: [],
  };
}
