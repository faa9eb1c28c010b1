/** Words that the reporter put into a quotation: "We told [the ministry] so", "[T]he talks go on". */
import { type FoundGap, type GapFinder, matchesIn } from './gap-finder.js';

const BRACKETS = /\[(?=[^[\]]{0,200}\p{L})[^[\]]{1,200}\]/gu;

export const insertion: GapFinder = ({ text, quotations }) =>
  quotations
    .flat()
    .flatMap(({ inner }) => matchesIn(text, inner, BRACKETS))
    .map((span): FoundGap => ({ kind: 'insertion', span }));
