/** Fetches the page that the user named, and nothing else: public addresses only, every redirect checked anew, all within limits. */
import { fetch, type Response } from 'undici';
import { ReadoutError } from '../errors/readout-error.js';
import { collectBytes } from './collect-bytes.js';
import { type ContentType, contentType, isReadable } from './content-type.js';
import { fetchError } from './fetch-error.js';
import { FETCH_OPTIONS, type FetchOptions } from './fetch-options.js';
import { pinnedAgent } from './pinned-agent.js';
import { redirectAddress } from './redirect-address.js';
import { webAddress } from './web-address.js';

export interface Page extends ContentType {
  /** Where the redirects led to. */
  readonly url: string;
  readonly body: Uint8Array;
}

export interface PageRequest {
  readonly url: string;
  /** The user has said what it is: whatever the server declares is read. */
  readonly anyType: boolean;
}

interface Visit extends FetchOptions {
  readonly anyType: boolean;
  readonly signal: AbortSignal;
}

/** @throws ReadoutError `url-*`, `input-too-large`, `input-empty` */
export async function fetchPage(request: PageRequest, options: Partial<FetchOptions> = {}): Promise<Page> {
  const limits = { ...FETCH_OPTIONS, ...options };
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    return await orTimeout(followed(webAddress(request.url), { ...limits, anyType: request.anyType, signal }), signal);
  } catch (error) {
    throw fetchError(error, request.url, limits.timeoutMs);
  }
}

/** Looking up a name cannot be broken off, only left behind. */
function orTimeout<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const timeout = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, timeout]);
}

async function followed(start: URL, visit: Visit): Promise<Page> {
  let url = start;
  for (let redirects = 0; redirects <= visit.maxRedirects; redirects += 1) {
    const answer = await visited(url, visit);
    if (!(answer instanceof URL)) return answer;
    url = answer;
  }
  throw new ReadoutError('url-redirects', { url: start.href, limit: visit.maxRedirects });
}

const HEADERS = {
  'user-agent': 'readout/0.1 (+news reading tool)',
  accept: 'text/html, application/xhtml+xml, application/pdf, text/*;q=0.9, */*;q=0.1',
};

/** The page, or the address that it redirects to. */
async function visited(url: URL, visit: Visit): Promise<Page | URL> {
  const dispatcher = await pinnedAgent(url, visit);
  try {
    const response = await fetch(url, { dispatcher, redirect: 'manual', signal: visit.signal, headers: HEADERS });
    return redirectOf(response, url) ?? (await pageOf(response, url, visit));
  } finally {
    await dispatcher.destroy();
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function redirectOf(response: Response, url: URL): URL | null {
  const location = response.headers.get('location');
  if (!REDIRECTS.has(response.status) || location === null) return null;
  return redirectAddress(location, url);
}

async function pageOf(response: Response, url: URL, visit: Visit): Promise<Page> {
  if (!response.ok) throw new ReadoutError('url-status', { url: url.href, status: response.status });
  const declared = contentType(response.headers.get('content-type'));
  if (!visit.anyType && !isReadable(declared.mediaType)) {
    throw new ReadoutError('url-not-text', { url: url.href, mediaType: declared.mediaType ?? '' });
  }
  const body = await collectBytes(url.href, response.body ?? nothing(), visit.maxBytes);
  return { ...declared, url: url.href, body };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
