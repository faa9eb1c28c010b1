/** Asking the server: every request of the page goes through here. */
import { connectionBack, connectionLost, versionTold } from './connection.svelte.js';
import { ConnectionError, problemFrom } from './problem.js';
import { signedOut } from './session.svelte.js';

type Value = string | number | boolean | null | undefined;

/** What stands behind the question mark: lists are repeated, what is `null`, `undefined` or "" is left out. */
export type Query = Readonly<Record<string, Value | readonly string[]>>;

export interface Asking {
  readonly query?: Query;
  /** Ends the request when the reader has gone on. */
  readonly signal?: AbortSignal | undefined;
}

/** Throws ProblemError where the server refuses, ConnectionError where it does not answer, and the signal's reason. */
export function get<T>(path: string, { query = {}, signal }: Asking = {}): Promise<T> {
  return ask<T>(path + queryWords(query), { signal: signal ?? null });
}

/** `body` goes as JSON, or as it is where it is a file, a form or a text with its type. */
export function send<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const raw = body === undefined || body instanceof Blob || body instanceof FormData || 'content-type' in headers;
  return ask<T>(path, {
    method,
    headers: raw ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
  });
}

/** "?text=ferry&act=deny&act=accuse" */
export function queryWords(query: Query): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) if (one !== null && one !== undefined && one !== '') words.append(name, String(one));
  }
  return words.size === 0 ? '' : `?${words}`;
}

/** Throws ConnectionError where the server does not answer. */
export async function reachServer(): Promise<void> {
  await reach('/api/health', { cache: 'no-store' });
}

async function ask<T>(address: string, init: RequestInit): Promise<T> {
  const response = await reach(address, init);
  const version = response.headers.get('x-readout-version');
  if (version !== null) versionTold(version);
  if (!response.ok) {
    const error = await problemFrom(response);
    if (response.status === 401) signedOut();
    throw error;
  }
  return response.status === 204 ? (undefined as T) : response.json();
}

/** Whether a proxy says that nobody is behind it: the server is away as if it did not answer. */
const AWAY: readonly number[] = [502, 503, 504];

async function reach(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    return null;
  });
  if (response === null || (AWAY.includes(response.status) && !isProblem(response))) {
    connectionLost();
    throw new ConnectionError();
  }
  connectionBack();
  return response;
}

function isProblem(response: Response): boolean {
  return response.headers.get('content-type')?.includes('problem+json') ?? false;
}
