/** The sentences in which events are looked for, furniture left out, and the statements that are told in each. */
import type { Span } from '../../../../model/span.js';
import type { Statement } from '../../../../model/statement.js';
import { firstIndex } from '../../../../text/sorted.js';
import { hull, inOrder, overlap } from '../../../../text/spans.js';
import type { Reading } from '../coded.js';

/** UTF-16 code units of a sentence that are read: a list of forty people with their offices. */
const LONGEST = 4000;

export function readSentences({ sentences, removed }: Reading): readonly Span[] {
  const furniture = removed.flatMap(({ span }) => (span ? [span] : [])).toSorted(inOrder);
  const isRead = (sentence: Span): boolean => {
    const next = furniture[firstIndex(furniture.length, i => (furniture[i]?.[1] ?? 0) > sentence[0])];
    return next === undefined || !overlap(next, sentence);
  };
  return sentences.filter(isRead).map(([start, end]): Span => [start, Math.min(end, start + LONGEST)]);
}

/** UTF-16 code units before a sentence in which its statements may have their cue. */
const FAR = 1000;

/** Statements whose cue and source touch the sentence. */
export function statementsIn({ statements }: Reading): (sentence: Span) => readonly Statement[] {
  const told = statements
    .flatMap(statement => {
      const span = hull([...statement.source, ...statement.cue]);
      return span ? [{ span, statement }] : [];
    })
    .toSorted((a, b) => inOrder(a.span, b.span));
  return sentence => {
    const first = firstIndex(told.length, i => (told[i]?.span[0] ?? 0) >= sentence[0] - FAR);
    const behind = firstIndex(told.length, i => (told[i]?.span[0] ?? 0) >= sentence[1]);
    return told.slice(first, behind).flatMap(({ span, statement }) => (overlap(span, sentence) ? [statement] : []));
  };
}
