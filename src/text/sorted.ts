/** Numbers in order, for texts of any length: binary search, least and greatest. */

/** The index of the first of the ascending numbers that is at least `least`; their count where none is. */
export function firstAtLeast(ascending: ArrayLike<number>, least: number): number {
  return firstIndex(ascending.length, i => (ascending[i] ?? 0) >= least);
}

/** Of the indexes below `length` the first for which it holds, where it then holds for all behind it; `length` where for none. Binary search. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of numbers as many as there are (a call with each as an argument would overflow); `otherwise` where there is none. */
export function greatest(numbers: readonly number[], otherwise = 0): number {
  return numbers.reduce((most, x) => Math.max(most, x), numbers[0] ?? otherwise);
}

export function least(numbers: readonly number[], otherwise = 0): number {
  return numbers.reduce((few, x) => Math.min(few, x), numbers[0] ?? otherwise);
}
