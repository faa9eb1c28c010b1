/** Numbers in order, for texts of any length: binary search, least and greatest. */

/** The index of the first of the ascending numbers that is at least `least`; their count where none is. */
export function firstAtLeast(ascending: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
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
