/** Reads a stream to its end, unless it is larger than the limit: then it stops reading there and then. */
import { ReadoutError } from '../errors/readout-error.js';
import { megabytes } from './megabytes.js';

/** @throws ReadoutError `input-too-large`, `input-empty` (no bytes, or none but white space) */
export async function collectBytes(id: string, chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new ReadoutError('input-too-large', { id, limit: megabytes(limit) });
    parts.push(chunk);
  }
  const bytes = joined(parts, size);
  if (bytes.every(isBlank)) throw new ReadoutError('input-empty', { id });
  return bytes;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Tab, line feed, form feed, carriage return, space, and the three bytes of a UTF-8 byte order mark. */
const BLANKS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

function isBlank(byte: number): boolean {
  return BLANKS.has(byte);
}
