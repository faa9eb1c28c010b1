/** Finds words that differ from a known one by one letter, in constant time: both leave the same when the right letter is taken out. */

/** Shorter names differ by a letter and are two: "Lund", "Lind"; so do those with numbers: "Channel 4", "Channel 5". */
const SHORTEST = 6;
const LONGEST = 40;
/** Words kept under one rest: two are enough to know that it is not clear. */
const ENOUGH = 3;

export const isLong = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

export class OneSlip<T> {
  private readonly byRest = new Map<string, Map<string, T>>();

  add(word: string, value: T): void {
    for (const rest of rests(word)) {
      const there = this.byRest.get(rest) ?? new Map<string, T>();
      this.byRest.set(rest, there);
      if (there.size < ENOUGH) there.set(word, value);
    }
  }

  /** The one known word that a letter too many, too few, wrong or two in the wrong order would make this one; `null`: none or several. */
  find(word: string): T | null {
    const found = new Map<string, T>();
    for (const rest of rests(word))
      for (const [known, value] of this.byRest.get(rest) ?? []) if (known !== word) found.set(known, value);
    const [only, another] = found.values();
    return only === undefined || another !== undefined ? null : only;
  }
}

function rests(word: string): readonly string[] {
  if (!isLong(word) || word.length > LONGEST) return [];
  // The first letter is hardly ever the slip: "Banders" is not "Sanders".
  return [word, ...Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2))];
}
