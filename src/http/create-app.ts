/** The server as a function from requests to answers: every part in its order. It opens no port; `serve.ts` does. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { createMiddleware } from 'hono/factory';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { ReadoutError } from '../errors/readout-error.js';
import type { Ledger } from '../ledger/ledger.js';
import { type AppOptions, appOptions, type GivenOptions } from './app-options.js';
import { SECURITY } from './document/open-api-document.js';
import { guardBrowser } from './guard/guard-browser.js';
import { guardHost } from './guard/guard-host.js';
import { guardOrigin } from './guard/guard-origin.js';
import { identify } from './guard/identify.js';
import { limitRate } from './guard/limit-rate.js';
import { tagAnswers } from './guard/tag-answers.js';
import type { Api, HttpContext, HttpEnv } from './http-env.js';
import { servePage } from './page/serve-page.js';
import { problemAnswer } from './problem/problem-answer.js';
import { RequestError } from './problem/request-error.js';
import { shownPath } from './problem/shown-path.js';
import { EXPORT_PATH } from './routes/export-route.js';
import { ROUTES } from './routes/routes.js';
import { logRequests } from './watch/log-requests.js';
import { measureLedger, measureRequests } from './watch/metrics.js';

/** Answers requests over `ledger`, which stays open when the app goes. */
export function createApp(ledger: Ledger, given: GivenOptions = {}): Api {
  const options = appOptions(given);
  const api: Api = new OpenAPIHono<HttpEnv>();
  for (const [name, scheme] of Object.entries(SECURITY)) api.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  api.onError(problemAnswer);
  api.notFound(c => problemAnswer(new ReadoutError('path-unknown', { path: shownPath(c.req.path) }), c));
  measureLedger(ledger, options);
  surround(api, ledger, options);
  for (const routes of ROUTES) routes({ api, ledger, options });
  api.use(etag(), servePage(options.page));
  return api;
}

/** What every request goes through, the outermost first. */
function surround(api: Api, ledger: Ledger, options: AppOptions): void {
  api.use(
    requestId({ limitLength: 100 }),
    logRequests(options),
    measureRequests(options),
    guardBrowser(),
    tellVersion(options.version),
  );
  api.use(methodNotAllowed({ app: api, onMethodNotAllowed }));
  if (!options.tokenNeeded) api.use(guardHost);
  if (options.origins.length > 0) api.use('/api/*', allowed(options.origins));
  api.use(guardOrigin(options.origins));
  for (const path of ['/api/*', '/metrics']) {
    api.use(path, identify(ledger.access, options), limitRate(options.limits));
  }
  api.use('/api/*', tagAnswers(STREAMED));
}

/** A page that was left open finds out that it is of another version. */
const tellVersion = (version: string) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    await next();
    c.res.headers.set('x-readout-version', version);
  });

const STREAMED = new Set([EXPORT_PATH]);

/** Pages of these origins may ask with a token; the cookie is not for them. */
const allowed = (origins: readonly string[]) =>
  cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'X-Request-Id'],
    exposeHeaders: ['ETag', 'Location', 'Retry-After', 'X-Request-Id', 'X-Readout-Version'],
    maxAge: 600,
  });

function onMethodNotAllowed(c: HttpContext, methods: string[]): Response {
  const allowed = methods.toSorted().join(', ');
  if (c.req.method === 'OPTIONS') {
    // What was said of a body that is not there.
    c.res.headers.delete('content-type');
    return c.body(null, 204, { allow: allowed });
  }
  const values = { method: c.req.method.slice(0, 20), path: shownPath(c.req.path), allowed };
  return problemAnswer(new RequestError('method-unknown', values, { headers: { allow: allowed } }), c);
}
