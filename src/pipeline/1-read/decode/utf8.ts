/** Whether bytes are UTF-8: wholly, almost (a letter cut, a stray byte), or not. */
import { countCodes } from './count-codes.js';

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
  const invalid = countCodes(text, code => code === REPLACEMENT) - replacementsWritten(bytes);
  const letters = countCodes(text, isLetter, 4 * invalid);
  return { text, valid: invalid <= 0, multibyte: letters > 0, almost: letters > 4 * invalid };
}

const REPLACEMENT = 0xfffd;

/** Beyond ASCII; of the two code units of "𝒦" only the first counts. */
function isLetter(code: number): boolean {
  return code > 0x7f && code !== REPLACEMENT && (code < 0xdc00 || code > 0xdfff);
}

/** A text may hold U+FFFD itself, from a mishap before: EF BF BD. */
function replacementsWritten(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found += 1;
  }
  return found;
}
