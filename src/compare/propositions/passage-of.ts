/** The words of a proposition as a comparison shows them. */
import type { Passage } from '../../model/comparison.js';
import type { ToldPassage } from '../differences/told.js';

export function passageOf({ report, span, statement }: ToldPassage): Passage {
  return { report: report.id, span, text: report.text.slice(...span), statement: statement?.id ?? null };
}
