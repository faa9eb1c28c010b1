/** A gap in plain words: "words missing after “to”". The same words in the terminal and on the page. */
import type { Gap, GapKind } from '../../model/report.js';
import { firstWords, wordFrom, wordUpTo } from './span-words.js';

type Describe = (gap: Gap, text: string) => string;

const DESCRIBE: Readonly<Record<GapKind, Describe>> = {
  // "the deployment of personnel to ."
  'words-missing': (gap, text) => `words missing${beside('after', wordUpTo(text, gap.span))}`,
  // "Emphasized that the talks would go on."
  'subject-missing': (gap, text) => `subject missing${beside('before', wordFrom(text, gap.span))}`,
  // "“We are ready, he said." with no closing mark
  'quotation-unclosed': (gap, text) => `quotation opened${beside('before', wordFrom(text, gap.span))} and never closed`,
  // "We are ready,” he said." with no opening mark
  'quotation-unopened': (gap, text) => `quotation closed${beside('after', wordUpTo(text, gap.span))} and never opened`,
  // "The minister said that the" and then the next paragraph
  'paragraph-cut': (gap, text) => `paragraph breaks off${beside('after', wordUpTo(text, gap.span))}`,
  // "“We are […] ready”"
  elision: (gap, text) => `words left out by the report${shown(gap, text)}`,
  // "“It [the treaty] stands”"
  insertion: (gap, text) => `words added by the report${shown(gap, text)}`,
  // "the treaty[3]" without a note 3
  'footnote-missing': (gap, text) => `footnote missing${shown(gap, text)}`,
};

export function gapWords(gap: Gap, text: string): string {
  return DESCRIBE[gap.kind](gap, text);
}

function beside(where: 'after' | 'before', word: string | null): string {
  return word === null ? '' : ` ${where} “${firstWords(word, 30)}”`;
}

function shown(gap: Gap, text: string): string {
  const words = firstWords(text.slice(...gap.span), 40);
  return words === '' ? '' : `: ${words}`;
}
