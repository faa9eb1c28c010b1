/** That it only may be: "could attack", "wants to free", "is considering a blockade", "If Kestria attacked". Neither has it been nor is it to be. */
import { opensVerb } from './verb-start.js';
import type { PairWords } from './words-of-pair.js';

const MAY = opensVerb(
  [
    "may|might|could|couldn[’']t|can|cannot",
    // "would have attacked"
    'would(?: \\p{Ll}+)? have',
    'want(?:s|ed)? to|wish(?:es|ed)? to|hop(?:es|ed) to|tempted to',
    '(?:un)?likely to|liable to',
    'consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|contemplat(?:es|ed|ing)|debating',
  ].join('|'),
);
/** "If Kestria attacked", "whether the army of Kestria has left", "Should Kestria attack" */
const IF = /(?:\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ii]n case)\b|(?:^|[.,;:] )[Ss]hould\b)(?: [^\s,;:.]{1,30}){0,6} ?$/;
/** A readiness or a threat is told in these words: "may join", "might bomb". */
const SAID_SO: ReadonlySet<string> = new Set(['AGREE', 'THREATEN']);

export const isOnlyPossible = ({ root, before, between }: PairWords): boolean =>
  !SAID_SO.has(root) && (MAY.test(between) || IF.test(before.slice(-IF_FAR)));

/** UTF-16 code units before the pair. */
const IF_FAR = 120;
