/** Words that the reporter left out of a quotation: "We shall … go on", "We [...] go on". */
import { type FoundGap, type GapFinder, matchesIn } from './gap-finder.js';

const MARK = /[[(]\s?(?:…|\.{3,4}|\. \. \.)\s?[\])]|…|\.{3,4}(?!\.)|\. \. \.(?: \.)?/g;

export const elision: GapFinder = ({ text, quotations }) =>
  quotations
    .flat()
    .flatMap(({ inner }) => matchesIn(text, inner, MARK))
    .map((span): FoundGap => ({ kind: 'elision', span }));
