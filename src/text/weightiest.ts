/** The keys with the greatest weights, the weightiest first; which of equal ones does not depend on where they stand. */
export function weightiest(
  weights: ReadonlyMap<string, number>,
  most: number,
): readonly (readonly [key: string, weight: number])[] {
  return [...weights].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
