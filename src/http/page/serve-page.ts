/** The built page: its files, and the page itself for every other address without an extension, which it shows by itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from '../http-env.js';

/** Vite puts a hash of what is in it into the name of every file of this folder. */
const HASHED = '/assets/';
const A_YEAR = 'public, max-age=31536000, immutable';

/** @param folder with `index.html` */
export function servePage(folder: string) {
  if (!existsSync(join(folder, 'index.html'))) return pageNotBuilt;
  const file = serveStatic<HttpEnv>({ root: folder });
  const index = serveStatic<HttpEnv>({ root: folder, path: 'index.html' });
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (!isPage(c.req.path, c.req.method)) return next();
    const found = (await file(c, NOTHING_MORE)) ?? (HAS_EXTENSION.test(c.req.path) ? undefined : await index(c, NOTHING_MORE));
    if (!found) return next();
    found.headers.set('cache-control', kept(c.req.path));
    return found;
  });
}

/** What is not found is looked for here, not further on. */
const NOTHING_MORE = async () => {};

const kept = (path: string): string => (path.startsWith(HASHED) ? A_YEAR : 'no-cache');

const HAS_EXTENSION = /\.[^/]*$/;

/** What belongs to the interface is answered there, or nowhere. */
const isPage = (path: string, method: string): boolean =>
  (method === 'GET' || method === 'HEAD') && !/^\/(api|metrics)(\/|$)/.test(path);

/** For those who run it from a clone. */
const pageNotBuilt = createMiddleware<HttpEnv>(async (c, next) => {
  if (!isPage(c.req.path, c.req.method) || HAS_EXTENSION.test(c.req.path)) return next();
  return c.html(NOT_BUILT, 404);
});

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Readout</title>
<h1>The page is not built</h1>
<p>The server runs, and its interface answers under <a href="/api/openapi.json">/api/openapi.json</a>. The page itself is missing: run
<code>npm run build</code>, then start the server again.</p>
</html>
`;
