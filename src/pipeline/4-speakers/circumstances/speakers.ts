/** Who stands behind each statement, as far as it is known when its circumstances are read. */
import type { Figure } from '../cast.js';

export interface Speaker {
  /** Several who speak as one; empty where nobody is named or described. */
  readonly figures: readonly Figure[];
}

/** By the id of the statement. */
export type Speakers = ReadonlyMap<string, Speaker>;

export const isDocument = (speaker: Speaker | undefined): boolean =>
  speaker?.figures.some(({ kind }) => kind === 'document') ?? false;

/** Descriptions of one are figures of their own each time: "the ministry" is compared by its words. */
const isSame = (a: Figure, b: Figure): boolean => a === b || a.name === b.name;

export function isSameSpeaker(a: Speaker | undefined, b: Speaker | undefined): boolean {
  return !!a && !!b && a.figures.length > 0 && a.figures.length === b.figures.length && continuesSpeaker(a, b);
}

/** Whether the later speaker is the earlier one, or one of those who spoke together before. */
export function continuesSpeaker(earlier: Speaker, later: Speaker | undefined): boolean {
  return (
    !!later && later.figures.length > 0 && later.figures.every(figure => earlier.figures.some(other => isSame(other, figure)))
  );
}
