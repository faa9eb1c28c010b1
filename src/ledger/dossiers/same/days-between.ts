/** How many days lie between two ISO days, whichever comes first; `null`: one is not known. */
export const daysBetween = (a: string | null, b: string | null): number | null =>
  a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
