/** The page that shows the description, for people. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '@hono/zod-openapi';
import { ReadoutError } from '../../errors/readout-error.js';
import { define } from '../define.js';
import type { Parts } from '../http-env.js';

export function docsRoute(parts: Parts): void {
  const file = join(parts.options.page, 'docs.html');
  define(
    parts,
    {
      ...{ id: 'docs', method: 'get', path: '/api/docs', tag: 'Server', summary: 'This description as a page' },
      answers: {
        200: { description: 'The page.', content: { 'text/html': { schema: z.string(), example: '<!doctype html>' } } },
      },
      fails: ['page-not-built'],
    },
    async (_, c) => c.html(await pageIn(file), 200, { 'cache-control': 'no-cache', 'content-security-policy': POLICY }),
  );
}

/** As for every page, but what shows the description writes styles into the page as it goes. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

async function pageIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ReadoutError('page-not-built', {}, cause);
  }
}
