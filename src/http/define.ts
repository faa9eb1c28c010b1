/** Puts an operation into the server: who may, in which form, checked; then it is asked. */
import { z } from '@hono/zod-openapi';
import { CATALOGUE } from '../errors/catalogue.js';
import { ReadoutError } from '../errors/readout-error.js';
import { jsonBody, mediaTypeOf } from './body/json-body.js';
import { describe } from './document/describe.js';
import { guardForm } from './guard/guard-form.js';
import { guardRole } from './guard/guard-role.js';
import type { HttpContext, Parts } from './http-env.js';
import type { Asked, Handler, Operation } from './operation.js';
import { fieldsOf } from './problem/fields-of.js';
import { RequestError } from './problem/request-error.js';
import { shownPath } from './problem/shown-path.js';

const NO_FIELDS = z.strictObject({});

export function define<
  P extends z.ZodType = typeof NO_FIELDS,
  Q extends z.ZodType = typeof NO_FIELDS,
  B extends z.ZodType = z.ZodNever,
>({ api, options }: Parts, operation: Operation<P, Q, B>, handler: Handler<P, Q, B>): void {
  api.openAPIRegistry.registerPath(describe(operation));
  const produced = Object.values(operation.answers).flatMap(({ content }) => Object.keys(content));
  api.on(operation.method, routingPath(operation.path), async c => {
    c.set('route', operation.path);
    guardRole(operation.id, c);
    guardForm(produced, c);
    return handler(await askedOf(operation, c, options.limits.bodyBytes), c);
  });
}

/** "/api/reports/{id}" → "/api/reports/:id" */
const routingPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

async function askedOf<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  operation: Operation<P, Q, B>,
  c: HttpContext,
  bodyBytes: number,
): Promise<Asked<P, Q, B>> {
  const caller = c.get('caller');
  // Where none is taken, nobody looks at the body.
  return {
    params: paramsOf(operation, c),
    query: queryOf(operation, c),
    body: (operation.body ? await jsonBody(operation.body, c, bodyBytes) : undefined) as z.output<B>,
    mediaType: mediaTypeOf(c),
    by: caller?.name ?? 'nobody',
    caller,
  };
}

/** An id that is none is the id of nothing. */
function paramsOf<P extends z.ZodType>({ params }: { readonly params?: P }, c: HttpContext): z.output<P> {
  const parsed = (params ?? NO_FIELDS).safeParse(params ? c.req.param() : {});
  if (!parsed.success) throw new ReadoutError('path-unknown', { path: shownPath(c.req.path) });
  return parsed.data as z.output<P>;
}

function queryOf<Q extends z.ZodType>({ query }: { readonly query?: Q }, c: HttpContext): z.output<Q> {
  const parsed = (query ?? NO_FIELDS).safeParse(fieldsAsked(c));
  if (!parsed.success) {
    const fields = fieldsOf(parsed.error, 'query');
    throw new RequestError('parameter-invalid', { reason: reasonOf(fields[0]) }, { fields });
  }
  return parsed.data as z.output<Q>;
}

/** A parameter that comes once is a text, one that comes several times a list. */
function fieldsAsked(c: HttpContext): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

const reasonOf = (field: { parameter?: string | undefined; detail: string } | undefined): string =>
  field ? `${field.parameter}: ${field.detail}` : CATALOGUE['parameter-invalid'].hint;
