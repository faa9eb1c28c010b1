/** From whatever was thrown to the problem that is told: errors of the catalogue in their words, everything else without a word of its inside. */
import { HTTPException } from 'hono/http-exception';
import { CATALOGUE, type ErrorCode } from '../../errors/catalogue.js';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Problem } from './problem.js';
import { RequestError } from './request-error.js';

export function problemOf(error: unknown, requestId: string): Problem {
  const known = knownError(error);
  const fields = known instanceof RequestError && known.fields.length > 0 ? { errors: [...known.fields] } : {};
  return { ...describedBy(known.code), detail: known.message, hint: known.hint, requestId, ...fields };
}

/** What stays of a problem, whatever happened: "report-not-found" is titled "Report not found". */
export function describedBy(code: ErrorCode): Pick<Problem, 'type' | 'title' | 'status' | 'code'> {
  const words = code.replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return { type: `urn:readout:problem:${code}`, title, status: CATALOGUE[code].status, code };
}

/** The server has not found out for itself why: its log has to tell. */
export function isDefect(error: unknown): boolean {
  return !(error instanceof ReadoutError) && !(error instanceof HTTPException && error.status < 500);
}

function knownError(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  // Hono's own complaints of a request that it cannot take apart.
  if (error instanceof HTTPException && error.status < 500) return new ReadoutError('body-broken', { reason: error.message });
  return new ReadoutError('defect');
}
