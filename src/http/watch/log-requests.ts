/** One line a request for the log: what was asked of which part, how it ended, how long it took. No secrets, no words of a question. */
import { createMiddleware } from 'hono/factory';
import { ReadoutError } from '../../errors/readout-error.js';
import type { AppOptions } from '../app-options.js';
import type { HttpEnv } from '../http-env.js';

export const logRequests = ({ log, clock }: Pick<AppOptions, 'log' | 'clock'>) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const start = clock();
    const here = log.child({ request: c.get('requestId') });
    c.set('log', here);
    await next();
    const { status } = c.res;
    const failure = c.get('failure');
    const line = {
      ...{ method: c.req.method, route: c.get('route') ?? null, status, ms: Math.round(clock() - start) },
      by: c.get('caller')?.name ?? null,
      ...(failure instanceof ReadoutError ? { code: failure.code } : {}),
    };
    here[status >= 500 ? 'error' : 'info'](line, 'request');
  });
