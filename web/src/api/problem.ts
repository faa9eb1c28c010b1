/** What went wrong with a request, in words for people. */

/** As the server tells it: application/problem+json (RFC 9457) with our code, a hint and the id under which it is logged. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly hint: string;
  readonly requestId: string | null;
}

/** The server answered, and did not do it. */
export class ProblemError extends Error {
  readonly problem: Problem;
  /** Seconds after which it may be tried again; `null`: not told. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The server did not answer: it is restarting, or the network is gone. */
export class ConnectionError extends Error {
  constructor() {
    super('The server does not answer.');
    this.name = 'ConnectionError';
  }
}

/** Of whatever was thrown, what a person can read; what nobody foresaw is told as that. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof ConnectionError)
    return plainProblem(0, 'connection-lost', error.message, 'The page tries again by itself as soon as it is back.');
  const detail = error instanceof Error ? error.message : String(error);
  return plainProblem(0, 'page-failed', detail, 'Load the page anew; if it stays, it is a defect of Readout.');
}

/** In one line: what went wrong, and what to do about it. */
export function problemLine(error: unknown): string {
  const { detail, hint } = problemOf(error);
  return `${detail} ${hint}`.trim();
}

/** The answer of a server as a problem, whatever it holds: a proxy in between may answer with a page. */
export async function problemFrom(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  const text = (name: string): string | null => {
    const value = typeof body === 'object' && body !== null ? Reflect.get(body, name) : null;
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const title = text('title') ?? (response.statusText || `Status ${response.status}`);
  const problem: Problem = {
    status: response.status,
    code: text('code') ?? `status-${response.status}`,
    title,
    detail: text('detail') ?? title,
    hint: text('hint') ?? '',
    requestId: text('requestId'),
  };
  return new ProblemError(problem, seconds(response.headers.get('retry-after')));
}

function plainProblem(status: number, code: string, detail: string, hint: string): Problem {
  return { status, code, title: detail, detail, hint, requestId: null };
}

function seconds(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
