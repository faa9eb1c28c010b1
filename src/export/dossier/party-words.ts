/** What one party tells at a point: its words report by report, with what the accounts part over marked in them. */
import type { PartyName, Passage, Point } from '../../model/comparison.js';
import { grouped } from '../../text/grouped.js';
import { marksIn, type PassageLine, passageLines } from '../marks/passage-lines.js';
import { ofParty } from '../words/dossier-words.js';

export interface PartyWords {
  /** The id of the report. */
  readonly report: string;
  /** In the order of the text. */
  readonly lines: readonly PassageLine[];
}

/** Empty where it tells nothing. */
export function partyWords(point: Pick<Point, 'passages' | 'differences'>, party: PartyName): readonly PartyWords[] {
  return [...grouped(ofParty(point.passages, party) ?? [], ({ report }) => report)].map(([report, own]) => ({
    report,
    lines: passageLines(null, own, marksIn(point, party, report)),
  }));
}

/** The words of several passages as one text: "the exercise … is over". */
export function wordsOfPassages(passages: readonly Passage[]): string {
  return passages
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(words => words !== '')
    .join(' … ');
}
