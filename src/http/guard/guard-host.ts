/**
 * Where everybody at this machine may do everything, a page from elsewhere must not pass for one of them by having its own name point here (DNS
 * rebinding): only loopback names are answered.
 */
import { createMiddleware } from 'hono/factory';
import { ReadoutError } from '../../errors/readout-error.js';
import type { HttpEnv } from '../http-env.js';
import { askedHost, nameOfHost } from './asked-host.js';
import { isLoopback } from './loopback.js';

const LONGEST = 100;

export const guardHost = createMiddleware<HttpEnv>(async (c, next) => {
  // A target may name a host of its own ("GET http://evil.example/").
  for (const host of [askedHost(c), new URL(c.req.url).host]) {
    const name = nameOfHost(host);
    if (name === null || !isLoopback(name)) throw new ReadoutError('host-foreign', { host: host.slice(0, LONGEST) });
  }
  await next();
});
