/** Looking for phrases in a telling, and around it. */
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { sentences } from '../../text/sentences.js';
import { overlap } from '../../text/spans.js';
import type { Telling, ToldPassage } from './told.js';

/** Every place of a telling in which a pattern (with the flag g) matches, in order. */
export function phrasesIn({ passages }: Telling, pattern: RegExp): readonly ToldPassage[] {
  return passages.flatMap(passage =>
    [...textOf(passage).matchAll(pattern)].map(({ 0: shown, index }) => {
      const start = passage.span[0] + index;
      return { ...passage, span: [start, start + shown.length] as const };
    }),
  );
}

export const textOf = ({ report, span }: ToldPassage): string => report.text.slice(...span);

/** As it is shown in a reason: the words of the places, each once. */
export const shown = (passages: readonly ToldPassage[]): string =>
  [...new Set(passages.map(passage => `“${textOf(passage).replace(/\s+/g, ' ').trim()}”`))].slice(0, 3).join(', ');

const kept = new WeakMap<Report, readonly Span[]>();
const widened = new WeakMap<Telling, Telling>();

/** The sentences in which a telling stands: what is said right beside it may be meant with it. */
export function around(telling: Telling): Telling {
  const known = widened.get(telling) ?? { ...telling, passages: telling.passages.map(sentenceOf) };
  widened.set(telling, known);
  return known;
}

function sentenceOf(passage: ToldPassage): ToldPassage {
  const all = kept.get(passage.report) ?? sentences(passage.report.text);
  kept.set(passage.report, all);
  const touched = all.filter(span => overlap(span, passage.span));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return passage;
  return { ...passage, span: [Math.min(first[0], passage.span[0]), Math.max(last[1], passage.span[1])] };
}

/** With the words behind, up to the next mark, so that it can be understood. */
export function withNext(passage: ToldPassage): ToldPassage {
  const rest = passage.report.text.slice(passage.span[1], passage.span[1] + 60);
  const stop = rest.search(/[,.;:”"]/u);
  const length = stop >= 0 ? stop : Math.max(0, rest.lastIndexOf(' '));
  return { ...passage, span: [passage.span[0], passage.span[1] + length] };
}
