/** Whether bytes are UTF-8: wholly, almost (a letter cut, a stray byte), or not. */

export interface Utf8 {
  /** The text, invalid bytes as U+FFFD. */
  readonly text: string;
  readonly valid: boolean;
  /** Some letters are written in several bytes: nothing but UTF-8 looks so by chance. */
  readonly multibyte: boolean;
  /** Broken in so few places that it is UTF-8 all the same. */
  readonly almost: boolean;
}

export function asUtf8(bytes: Uint8Array): Utf8 {
  const text = new TextDecoder('utf-8').decode(bytes);
  const invalid = count(text, /\uFFFD/g) - replacementsWritten(bytes);
  const letters = count(text, /(?!\uFFFD)\P{ASCII}/gu);
  return { text, valid: invalid <= 0, multibyte: letters > 0, almost: letters > 4 * invalid };
}

/** A text may hold U+FFFD itself, from a mishap before: EF BF BD. */
function replacementsWritten(bytes: Uint8Array): number {
  let found = 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('efbfbd', 0, 'hex'); at !== -1; at = buffer.indexOf('efbfbd', at + 3, 'hex')) found += 1;
  return found;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
