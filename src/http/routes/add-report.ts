/** Handing in one source: as JSON, by its address, or as it is. */
import type { z } from '@hono/zod-openapi';
import { contentType } from '../../input/content-type.js';
import type { Source } from '../../model/source.js';
import { bytesOf } from '../body/bytes-of.js';
import { sourceGiven, sourceOfGiven } from '../body/given-source.js';
import type { HttpContext, Parts } from '../http-env.js';
import type { Handler } from '../operation.js';
import { RequestError } from '../problem/request-error.js';
import { type GivenSource, knownInQuery } from '../schemas/report-schemas.js';

type Query = z.output<typeof knownInQuery>;

/** What can be wrong with a source, wherever it is given. */
export const WRONG_SOURCES = [
  ...(['input-empty', 'input-too-large', 'input-binary', 'page-without-article', 'page-too-deep', 'charset-unknown'] as const),
  ...(['pdf-encrypted', 'pdf-without-text', 'pdf-broken', 'url-invalid', 'url-private', 'url-unreachable'] as const),
  ...(['url-timeout', 'url-status', 'url-not-text', 'url-redirects', 'url-downgraded'] as const),
] as const;

const BINARY = { type: 'string', format: 'binary', minLength: 1 };

/** A source that is sent as it is, as the document describes it. */
export const SENT_AS_IT_IS = {
  query: knownInQuery,
  bodies: {
    'text/plain': { description: 'A text.', schema: BINARY, example: 'The minister said that the talks would go on.' },
    'text/html': {
      description: 'A page.',
      schema: BINARY,
      example: '<article><p>The minister said that the talks would go on.</p></article>',
    },
    'application/pdf': { description: 'A PDF.', schema: BINARY },
  },
  fails: WRONG_SOURCES,
} as const;

export function addReport({
  ledger,
  options,
}: Parts): Handler<z.ZodType, typeof knownInQuery, z.ZodType<GivenSource | undefined>> {
  return async (asked, c) => {
    const source = asked.body
      ? await fromJson(asked.body, asked.query, options.fetchSource)
      : await asItIs(asked, c, options.limits.fileBytes);
    const { outcome, report } = await ledger.reports.add(source, asked.by);
    c.header('location', `/api/reports/${report.id}`);
    return c.json({ outcome, report }, outcome === 'added' ? 201 : 200);
  };
}

async function fromJson(given: GivenSource, query: Query, fetched: (url: string) => Promise<Source>): Promise<Source> {
  const twice = Object.keys(query)[0];
  if (twice !== undefined) {
    const fields = [{ parameter: twice, detail: 'Belongs into the JSON.' }];
    throw new RequestError('query-invalid', { reason: `${twice} belongs into the JSON` }, { fields });
  }
  return sourceOfGiven(given, fetched);
}

async function asItIs(
  { query, mediaType }: { readonly query: Query; readonly mediaType: string },
  c: HttpContext,
  limit: number,
): Promise<Source> {
  const body = await bytesOf(c, limit);
  const { charset } = contentType(c.req.header('content-type') ?? null);
  return sourceGiven({ body, mediaType, charset }, query);
}
