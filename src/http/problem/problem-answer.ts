/** A problem as the answer to a request. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { HttpContext } from '../http-env.js';
import { PROBLEM_TYPE } from './problem.js';
import { isDefect, problemOf } from './problem-of.js';
import { RequestError } from './request-error.js';

/** For `app.onError`: every error of every part comes by here. */
export function problemAnswer(error: unknown, c: HttpContext): Response {
  c.set('failure', error);
  if (isDefect(error)) c.get('log').error({ err: error }, 'defect');
  const told = problemOf(error, c.get('requestId'));
  const answer = c.body(JSON.stringify(told));
  const headers = { ...headersOf(error), 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return new Response(answer.body, { status: told.status, headers: answer.headers });
}

function headersOf(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof RequestError) return error.headers;
  return error instanceof ReadoutError && error.status === 401 ? { 'www-authenticate': 'Bearer realm="readout"' } : {};
}
