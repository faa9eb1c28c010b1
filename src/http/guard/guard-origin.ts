/** Pages from elsewhere change nothing here (cross-site request forgery), unless their origin was allowed when the server was started. */
import { createMiddleware } from 'hono/factory';
import { ReadoutError } from '../../errors/readout-error.js';
import type { HttpContext, HttpEnv } from '../http-env.js';
import { askedHost } from './asked-host.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LONGEST = 100;

export const guardOrigin = (origins: readonly string[]) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const foreign = SAFE.has(c.req.method) ? null : foreignOrigin(c, origins);
    if (foreign !== null) throw new ReadoutError('origin-foreign', { origin: foreign.slice(0, LONGEST) });
    await next();
  });

/** `null`: a page of this server, an allowed one, or no page at all (programs send neither header). */
function foreignOrigin(c: HttpContext, origins: readonly string[]): string | null {
  const origin = c.req.header('origin');
  if (origin !== undefined) return origins.includes(origin) || hostOf(origin) === askedHost(c) ? null : origin;
  const site = c.req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none' ? null : site;
}

/** Without the scheme: a proxy in front may speak HTTPS. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
