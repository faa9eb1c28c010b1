/** How far two ISO days lie apart, whichever comes first. */

export const MILLISECONDS = 86_400_000;

/** `null`: one is not known. */
export const daysBetween = (a: string | null, b: string | null): number | null =>
  a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b)) / MILLISECONDS;

/** "the same day", "a day apart", "3 days apart" */
export const apartWords = (days: number): string =>
  days === 0 ? 'the same day' : `${days === 1 ? 'a day' : `${days} days`} apart`;
