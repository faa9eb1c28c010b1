/** The body of a request as JSON, read within a limit and checked; other media types are left to the operation. */
import type { z } from '@hono/zod-openapi';
import { ReadoutError } from '../../errors/readout-error.js';
import { contentType } from '../../input/content-type.js';
import type { HttpContext } from '../http-env.js';
import { JSON_TYPE } from '../media-types.js';
import type { Body } from '../operation.js';
import { fieldsOf } from '../problem/fields-of.js';
import { RequestError } from '../problem/request-error.js';
import { bytesOf } from './bytes-of.js';

/** @throws ReadoutError `media-type-unknown`, `body-too-large`, `body-broken`, `body-invalid` */
export async function jsonBody<B extends z.ZodType>(
  body: Body<B>,
  c: HttpContext,
  limit: number,
): Promise<z.output<B> | undefined> {
  const found = mediaTypeOf(c);
  if (body.json && found === JSON_TYPE) return checked(body.json.schema, parsed(await bytesOf(c, limit)));
  const others = Object.keys(body.others ?? {});
  // An operation that takes other media types has a schema whose output may be missing.
  if (others.includes(found)) return undefined as z.output<B>;
  const known = [...(body.json ? [JSON_TYPE] : []), ...others].join(', ');
  throw new ReadoutError('media-type-unknown', { found: found === '' ? 'that is not named' : found, known });
}

/** Without parameters, in lower case; "" where none is named. */
export const mediaTypeOf = (c: HttpContext): string => contentType(c.req.header('content-type') ?? null).mediaType ?? '';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF_8.decode(bytes));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'it is not JSON' : 'it is not UTF-8';
    throw new ReadoutError('body-broken', { reason }, cause);
  }
}

function checked<B extends z.ZodType>(schema: B, value: unknown): z.output<B> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = fieldsOf(result.error, 'body');
  const [first] = fields;
  const reason = first ? `${first.pointer === '' ? 'it' : first.pointer}: ${first.detail}` : 'it does not fit';
  throw new RequestError('body-invalid', { reason }, { fields });
}
