/** A guess at the encoding of bytes that nobody declared and that are not UTF-8. */
import { analyse } from 'chardet';
import { decoderFor } from './decoder-for.js';

const SAMPLE = 64 * 1024;

/** A name that TextDecoder knows; windows-1252 where nothing better is found. */
export function detectCharset(bytes: Uint8Array): string {
  const sample = tellingBytes(bytes);
  if (sample.every(byte => byte < 0x80 || PUNCTUATION.has(byte))) return 'windows-1252';
  return (
    analyse(sample)
      .filter(({ confidence }) => confidence >= 10)
      .map(({ name }) => name.toLowerCase())
      .find(name => !name.startsWith('utf') && decodesCleanly(name, sample)) ?? 'windows-1252'
  );
}

/** “ ” ‘ ’ – — … • € ‹ › and what else stands at the same place in every windows-125x: no letters, so no language to guess by. */
const PUNCTUATION = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb7,
  0xbb,
]);

/** Tags are in plain letters and would drown the words: they are left out. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const found: number[] = [];
  let inTag = false;
  for (let i = 0; i < bytes.length && found.length < SAMPLE; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x3c && isTagStart(bytes[i + 1])) inTag = true;
    if (!inTag) found.push(byte);
    if (byte === 0x3e) inTag = false;
  }
  return Uint8Array.from(found.length > 0 ? found : bytes.subarray(0, SAMPLE));
}

/** `<p`, `</`, `<!` */
function isTagStart(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z/!?]/.test(String.fromCharCode(byte));
}

/** No replacement marks and no control codes: what a wrong guess almost always leaves. */
function decodesCleanly(name: string, sample: Uint8Array): boolean {
  const text = decoderFor(name)?.decode(sample);
  return text !== undefined && !/[\uFFFD\u0080-\u009F]/.test(text.slice(0, -2));
}
