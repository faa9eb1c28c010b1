/** From bytes to text: by byte order mark, by what is declared where that can be true, as UTF-8, or by a guess. */
import { ReadoutError } from '../../../errors/readout-error.js';
import { byteOrderMark } from './byte-order-mark.js';
import { countCodes } from './count-codes.js';
import { declaredCharset } from './declared-charset.js';
import { type Decoder, decoderFor } from './decoder-for.js';
import { detectCharset } from './detect-charset.js';
import { asUtf8, type Utf8 } from './utf8.js';

/**
 * `declared` is what came with the bytes (an HTTP header), `mediaType` what they are, `id` names them in errors.
 * A byte order mark is no part of the text. Throws `charset-unknown` where the label is unknown and the bytes are not UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null, mediaType: string | null, id: string): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const label = declared ?? (mediaType === 'text/html' ? declaredCharset(bytes) : null);
  const utf8 = asUtf8(bytes);
  if (utf8.valid && (utf8.multibyte || label === null || !isWide(label))) return utf8.text;
  const decoder = label === null ? null : decoderFor(label);
  if (label !== null && decoder === null) throw new ReadoutError('charset-unknown', { id, charset: label });
  return decoder && isPlausible(decoder, bytes) ? decoder.decode(bytes) : guessed(bytes, utf8);
}

/** Bytes that are valid UTF-8 are not for that what UTF-16 or ISO-2022 make of them: those write letters in plain bytes. */
function isWide(label: string): boolean {
  return /^(?:utf-?16|ucs-?2|unicode|iso-?2022|csiso2022|hz)/i.test(label.trim());
}

/** A declaration is wrong where the bytes cannot be so: no valid UTF-8, no zero bytes in UTF-16, control codes for letters. */
function isPlausible(decoder: Decoder, bytes: Uint8Array): boolean {
  if (decoder.encoding === 'utf-8') return false;
  if (decoder.encoding.startsWith('utf-16')) return bytes.subarray(0, 4096).includes(0);
  const text = decoder.decode(bytes);
  const most = Math.max(1, text.length / 1000);
  return countCodes(text, isWrong, most) <= most;
}

/** U+FFFD and the control codes from U+0080 to U+009F. */
function isWrong(code: number): boolean {
  return code === 0xfffd || (code >= 0x80 && code <= 0x9f);
}

function guessed(bytes: Uint8Array, utf8: Utf8): string {
  if (utf8.almost) return utf8.text;
  return decoderFor(detectCharset(bytes))?.decode(bytes) ?? utf8.text;
}
