/** The server about itself: whether it is well, its figures, and its description. */
import { z } from '@hono/zod-openapi';
import { define } from '../define.js';
import { type OpenApiDocument, openApiDocument } from '../document/open-api-document.js';
import type { Parts } from '../http-env.js';
import { json } from '../operation.js';
import { health } from '../schemas/access-schemas.js';

const tag = 'Server';
const EXPOSITION = 'text/plain; version=0.0.4; charset=utf-8';

export function serverRoutes(parts: Parts): void {
  const { ledger, options, api } = parts;
  let document: OpenApiDocument | null = null;
  define(
    parts,
    {
      ...{ id: 'health', method: 'get', path: '/api/health', tag, summary: 'Whether the server and its database answer' },
      answers: { 200: json('Both do.', health, { status: 'ok', version: '0.2.0' }) },
    },
    async (_, c) => {
      await ledger.ping();
      return c.json({ status: 'ok', version: options.version }, 200, { 'cache-control': 'no-store' });
    },
  );
  define(
    parts,
    {
      ...{ id: 'metrics', method: 'get', path: '/metrics', tag, summary: 'Figures for Prometheus' },
      answers: {
        200: { description: 'Exposition format 0.0.4.', content: { 'text/plain': { schema: z.string(), example: EXAMPLE } } },
      },
    },
    async (_, c) => c.body(await options.registry.metrics(), 200, { 'content-type': EXPOSITION, 'cache-control': 'no-store' }),
  );
  define(
    parts,
    {
      ...{ id: 'openApi', method: 'get', path: '/api/openapi.json', tag, summary: 'This description' },
      answers: { 200: json('OpenAPI 3.1.', z.record(z.string(), z.unknown()), { openapi: '3.1.0' }) },
    },
    (_, c) => {
      // Made once, when all operations are there.
      document ??= openApiDocument(api, options.version);
      return c.json(document);
    },
  );
}

const EXAMPLE = 'readout_ledger_things{kind="reports"} 5\n';
