/** Answers are asked for again only where they have changed (ETag), and never kept by a cache that others share. */
import { etag } from 'hono/etag';
import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from '../http-env.js';

const tag = etag();

/** `streamed`: paths whose answers are written while they are sent, so that there is nothing to compare before. */
export const tagAnswers = (streamed: ReadonlySet<string>) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    await (streamed.has(c.req.path) ? next() : tag(c, next));
    c.res.headers.append('vary', 'Authorization, Cookie');
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache');
  });
