/** A comparer without a network, for tests: a sentence is a proposition, and two are one where they share most of their longer words. */
import type { Comparer, PairJudgement } from '../../src/tagger/comparer.js';

/** @param told what is said of pairs of words, before the words are looked at: "opens the bridge | closes the bridge" */
export function plainComparer(told: Readonly<Record<string, Partial<PairJudgement>>> = {}): Comparer {
  return {
    name: 'plain',
    divide: async (_text, sentences) => sentences,
    meanings: async words => words.map(vectorOf),
    judge: async pairs =>
      pairs.map(({ a, b }) => {
        const [x, y] = [a.text.slice(...a.span), b.text.slice(...b.span)];
        const found = told[`${x} | ${y}`] ?? told[`${y} | ${x}`];
        return found ? { none: 0, both: 0, differs: 0, conflict: 0, ...found } : byWords(x, y);
      }),
    close: async () => undefined,
  };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];

function byWords(x: string, y: string): PairJudgement {
  const [a, b] = [new Set(wordsOf(x)), new Set(wordsOf(y))];
  const shared = [...a].filter(word => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
  return { none: 1 - shared, both: shared, differs: 0, conflict: 0 };
}

/** Letters of its words, counted by a number that each word gives. */
function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(64);
  for (const word of wordsOf(text)) {
    const place = Array.from(word).reduce((sum, letter) => (31 * sum + (letter.codePointAt(0) ?? 0)) % 64, 7);
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map(x => x / length);
}
