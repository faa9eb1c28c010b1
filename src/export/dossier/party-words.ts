/** What one party tells at a point: its words report by report, with what the accounts part over marked in them. */
import type { PartyName, Passage, Point } from '../../model/comparison.js';
import type { Span } from '../../model/span.js';
import { grouped } from '../../text/grouped.js';
import { type PassageLine, passageLines } from '../marks/passage-lines.js';
import { ofParty } from '../words/dossier-words.js';

export interface PartyWords {
  /** The id of the report. */
  readonly report: string;
  /** In the order of the text. */
  readonly lines: readonly PassageLine[];
}

/** Empty where it tells nothing. */
export function partyWords(
  { passages, differences }: Pick<Point, 'passages' | 'differences'>,
  party: PartyName,
): readonly PartyWords[] {
  const shown = differences.flatMap(difference => ofParty(difference.passages, party) ?? []);
  return [...grouped(ofParty(passages, party) ?? [], ({ report }) => report)].map(([report, own]) => ({
    report,
    lines: passageLines(null, own, marksIn(shown, report)),
  }));
}

const marksIn = (shown: readonly Passage[], report: string): readonly Span[] =>
  shown.filter(passage => passage.report === report).map(({ span }) => span);

/** The words of several passages as one text: "the exercise … is over". */
export function wordsOfPassages(passages: readonly Passage[]): string {
  return passages
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(words => words !== '')
    .join(' … ');
}
