/** The decoder for the label of an encoding ("latin1", "cp1251"), or `null` where the standard knows no such label. */
import { TextDecoder } from 'node:util';

export interface Decoder {
  /** The standard's name for it, in small letters. */
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

export function decoderFor(label: string): Decoder | null {
  try {
    const decoder = new TextDecoder(label.trim());
    return decoder.encoding === 'windows-1252' ? WINDOWS_1252 : decoder;
  } catch {
    return null;
  }
}

/** Several releases of Node read windows-1252 as latin-1, its “ ” ‘ ’ – as control codes (nodejs/node#56542). */
const WINDOWS_1252: Decoder = {
  encoding: 'windows-1252',
  decode: bytes => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return text.replace(/[\x80-\x9f]/g, letter => C1.charAt(letter.charCodeAt(0) - 0x80));
  },
};

/** What stands at 80 to 9F; the five places without a letter keep their control codes, as in the standard's table. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
