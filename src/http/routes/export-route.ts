/** The statements as a file, written while it is sent, however many there are. */
import { z } from '@hono/zod-openapi';
import type { ExportFormat } from '../../export/ledger/export-formats.js';
import { exportStatements } from '../../export/ledger/export-statements.js';
import { define } from '../define.js';
import type { Parts } from '../http-env.js';
import { NDJSON_TYPE } from '../media-types.js';
import type { Answer } from '../operation.js';
import { exportAsked } from '../schemas/statement-schemas.js';

export const EXPORT_PATH = '/api/export';

const TYPES: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv', ndjson: NDJSON_TYPE, json: 'application/json' };

const file = z.string().openapi({ format: 'binary' });

const FILE: Answer = {
  description: 'An attachment; it ends early where the database is lost on the way.',
  content: {
    'text/csv': { schema: file, example: 'id,report,speaker\r\n' },
    [NDJSON_TYPE]: { schema: file, example: '{"id":"r7k2m9x4q1w.s1"}\n' },
    'application/json': { schema: z.array(z.looseObject({})), example: [{ id: 'r7k2m9x4q1w.s1' }] },
  },
};

export function exportRoute(parts: Parts): void {
  const { statements } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'exportStatements', method: 'get', path: EXPORT_PATH, tag: 'Export', query: exportAsked },
      summary: 'All statements that fit, as a table or as records',
      answers: { 200: FILE },
    },
    async ({ query: { format, ...filter } }, c) => {
      // Nobody would read what was begun.
      if (c.req.method === 'HEAD') return new Response(null, { headers: headersOf(format) });
      const pieces = encoded(exportStatements(format, statements.all(filter)));
      return new Response(await startedStream(pieces), { headers: headersOf(format) });
    },
  );
}

const headersOf = (format: ExportFormat) => ({
  'content-type': `${TYPES[format]}; charset=utf-8`,
  'content-disposition': `attachment; filename="statements.${format}"`,
});

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

/** With its first piece, so that what is wrong from the start is an error and not a file that ends early. */
async function startedStream(pieces: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const first = await pieces.next();
  return new ReadableStream<Uint8Array>({
    start: controller => void (first.done ? controller.close() : controller.enqueue(first.value)),
    pull: async controller => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}
