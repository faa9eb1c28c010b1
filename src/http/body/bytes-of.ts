/** The bytes of a body, as they come or all together, within a limit that is kept whatever the request says of its length. */
import { ReadoutError } from '../../errors/readout-error.js';
import { megabytes } from '../../input/megabytes.js';
import type { HttpContext } from '../http-env.js';

/** @throws ReadoutError `body-too-large` */
export async function bytesOf(c: HttpContext, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(c, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @throws ReadoutError `body-too-large`, at the start where the request tells its length, else when it has come so far */
export async function* chunksOf(c: HttpContext, limit: number): AsyncGenerator<Uint8Array> {
  guardLength(c, limit);
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function guardLength(c: HttpContext, limit: number): void {
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge(limit);
}

const tooLarge = (limit: number) => new ReadoutError('body-too-large', { limit: megabytes(limit) });
