/** The source names who speaks: "Foreign Minister Ines Koll said", "Koll and Varn agreed". A name that fits two is decided by nobody. */
import { absent, stated } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { Figure } from '../cast.js';
import { describedFigure } from './description.js';
import { type Asked, type SpeakerRule, spoken } from './spoken.js';

export const named: SpeakerRule = asked => {
  const { phrase } = asked;
  if (phrase.kind !== 'named') return null;
  const clear = phrase.names.flatMap(({ figures }) => (figures.length === 1 ? figures : []));
  const unclear = phrase.names.find(({ figures }) => figures.length > 1);
  if (unclear && clear.length === 0) return { figures: [], candidates: unclear.figures, evidence: absent('two-of-one-name') };
  const others = describedBeside(asked);
  return spoken(distinct(others ? [...clear, describedFigure(asked, others)] : clear), stated('named-source'));
};

export const distinct = (figures: readonly Figure[]): readonly Figure[] => [...new Set(figures)];

/** "Koll | and | his aides", "the Courier | and | the Harbour newspaper group" */
function describedBeside({ phrase, context }: Asked): Span | null {
  const last = phrase.names.at(-1)?.span;
  if (!last || !phrase.span) return null;
  const rest = context.text.slice(last[1], phrase.span[1]);
  const found = /^(?:\s*\([^)]*\))?,?\s+and\s+(?=(?:his|her|its|their|the|other|several|some|many|two|three)\s)/u.exec(rest);
  return found ? [last[1] + found[0].length, phrase.span[1]] : null;
}
