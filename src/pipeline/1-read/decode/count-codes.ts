/** Counts code units of a text without a list of them: a text of 50 MB may be nothing else. */

/** UTF-16 code units that `isCounted`; the count stops at one more than `most`. */
export function countCodes(text: string, isCounted: (code: number) => boolean, most = Number.POSITIVE_INFINITY): number {
  let found = 0;
  for (let at = 0; at < text.length && found <= most; at += 1) if (isCounted(text.charCodeAt(at))) found += 1;
  return found;
}
