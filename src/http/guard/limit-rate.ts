/** So many requests a minute: of each token, and of each address without one. Whoever sits at the machine has no limit. */
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../app-options.js';
import type { HttpContext, HttpEnv } from '../http-env.js';
import { RequestError } from '../problem/request-error.js';

const SECONDS = 60;

/** Whoever watches over the server asks often, and without a token. */
const HEALTH_PATH = '/api/health';

export function limitRate({ requestsPerMinute, strangerRequestsPerMinute }: Limits) {
  const known = new RateLimiterMemory({ points: requestsPerMinute, duration: SECONDS });
  const strangers = new RateLimiterMemory({ points: strangerRequestsPerMinute, duration: SECONDS });
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (c.req.path === HEALTH_PATH) return next();
    const caller = c.get('caller');
    if (caller === null) await take(strangers, addressOf(c));
    else if (caller.token !== null) await take(known, caller.token.id);
    await next();
  });
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw new RequestError('too-many-requests', { seconds }, { headers: { 'retry-after': String(seconds) } });
  }
}

const addressOf = (c: HttpContext): string => c.env?.incoming?.socket.remoteAddress ?? 'unknown';
