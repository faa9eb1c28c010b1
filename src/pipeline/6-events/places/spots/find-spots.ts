/** Every place that a report names, in the order of the text: first where the words say that it is one, then the same names again. */
import type { Span } from '../../../../model/span.js';
import { contains, inOrder, overlap } from '../../../../text/spans.js';
import { placeKey } from '../../../../world/places/place-key.js';
import type { Spot } from '../spot.js';
import { isCalledAfter, startsLonger } from './behind.js';
import { capitalsFrom, isCapital, knownNameAt } from './known-name.js';
import type { Reading } from './reading.js';
import { spotAt } from './spot-at.js';

export function findSpots(reading: Reading): readonly Spot[] {
  const { sentences, dateline } = reading.telling;
  const head = dateline?.place ? spotsIn(reading, dateline.span) : [];
  const first = withoutOverlaps([...head, ...sentences.flatMap(sentence => spotsIn(reading, sentence))]);
  const names = new Map(first.flatMap(spot => (spot.settled ? [] : [[keyOf(reading, spot.span), spot]])));
  return withoutOverlaps([...first, ...sentences.flatMap(sentence => namedAgain(reading, sentence, names))]);
}

const keyOf = ({ telling }: Reading, span: Span): string => placeKey(telling.text.slice(...span));

function spotsIn(reading: Reading, sentence: Span): readonly Spot[] {
  const words = reading.wordsOf(sentence);
  const spots: Spot[] = [];
  for (let k = 0; k < words.length; k += 1) {
    const spot = spotAt(reading, { sentence, words, first: k, before: spots.at(-1) ?? null });
    if (!spot) continue;
    spots.push(spot);
    while ((words[k + 1]?.[0] ?? Number.POSITIVE_INFINITY) < spot.span[1]) k += 1;
  }
  return spots;
}

/** Towns and regions only: a state or its capital that nothing is in may be the government. */
function namedAgain(reading: Reading, sentence: Span, names: ReadonlyMap<string, Spot>): readonly Spot[] {
  const { text } = reading.telling;
  const words = reading.wordsOf(sentence);
  return words.flatMap((word, k) => {
    if (!isCapital(text, word) || reading.worldPlaces.has(word[0]) || followsCapital(text, words, k)) return [];
    const { span } = knownNameAt(text, words, k, reading.places) ?? capitalsFrom(text, words, k);
    const spot = names.get(keyOf(reading, span));
    if (!spot || reading.isClosed(span, false) || startsLonger(text, span[1]) || isCalledAfter(text, span[1])) return [];
    return [{ ...spot, span, within: null }];
  });
}

/** "Ada Lerna": more likely her name. */
function followsCapital(text: string, words: readonly Span[], k: number): boolean {
  const before = words[k - 1];
  return k > 1 && isCapital(text, before) && text.slice(before?.[1], words[k]?.[0]) === ' ';
}

/** Of spots that overlap the first stays, unless the other holds it. */
function withoutOverlaps(spots: readonly Spot[]): readonly Spot[] {
  const out: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => inOrder(a.span, b.span))) {
    const last = out.at(-1);
    if (!last || !overlap(last.span, spot.span)) out.push(spot);
    else if (contains(spot.span, last.span) && spot.span[1] > last.span[1]) out[out.length - 1] = spot;
  }
  return out;
}
