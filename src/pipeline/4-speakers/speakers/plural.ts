/** Whether a description speaks of several: "two aides", "officials"; not "the committee". */
import type { Figure } from '../cast.js';

export function isPlural({ kind, name }: Pick<Figure, 'kind' | 'name'>): boolean {
  return kind === 'group' || /^(?:two|three|four|five|several|some|many|most|both|few|all|dozens|hundreds|those)\b/iu.test(name);
}

/** "leaders", "parties"; not "congress", "politics" */
export const isPluralWord = (word: string): boolean => /(?:[^siu]s|people|women|men|police)$/iu.test(word);
