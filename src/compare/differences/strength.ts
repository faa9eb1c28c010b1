/** The same in stronger or weaker words: "condemned" / "voiced concern", "agreed" / "discussed", "demanded" / "hoped". */
import { LADDERS, type Ladder } from './ladders.js';
import { around, phrasesIn, shown } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling, ToldPassage } from './told.js';
import { shareOf } from './words-of.js';

export const strength: DifferenceRule = (a, b) => {
  if (Math.max(shareOf(a, b), shareOf(b, a)) < LEAST) return null;
  for (const ladder of LADDERS) {
    const found = apart(ladder, a, b);
    if (found) return found;
  }
  return null;
};

/** Tellings that have less in common may each speak of another thing so strongly. */
const LEAST = 0.3;

/** Both stand on the ladder, on no rung in common. */
function apart(ladder: Ladder, a: Telling, b: Telling): FoundDifference | null {
  const [left, right] = [topOf(ladder, a), topOf(ladder, b)];
  if (!left || !right || left.rung === right.rung) return null;
  const [higher, lower] = left.rung < right.rung ? [left, b] : [right, a];
  if (ladder.rungs.slice(0, higher.rung + 1).some(pattern => phrasesIn(around(lower), pattern).length > 0)) return null;
  const stronger = left.rung < right.rung ? a.party : b.party;
  return {
    kind: 'strength',
    conflict: false,
    words: `${stronger} puts it more strongly; ${a.party}: ${shown(left.words)}; ${b.party}: ${shown(right.words)}`,
    a: left.words,
    b: right.words,
  };
}

interface Rung {
  readonly rung: number;
  readonly words: readonly ToldPassage[];
}

function topOf({ rungs }: Ladder, telling: Telling): Rung | null {
  const at = rungs.findIndex(pattern => phrasesIn(telling, pattern).length > 0);
  const pattern = rungs[at];
  return pattern ? { rung: at, words: phrasesIn(telling, pattern) } : null;
}
