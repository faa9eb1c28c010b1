/** An error of the network as an error of the catalogue: ENOTFOUND is "there is no host of that name". */
import { ReadoutError } from '../errors/readout-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of that name',
  ENODATA: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection broke off',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host',
  UND_ERR_HEADERS_OVERFLOW: 'the answer is not proper HTTP',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
  // Ports of mail and the like, which browsers block too; the word is undici's.
  'bad port': 'no pages are on that port',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
};

const TIMEOUTS = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

export function fetchError(error: unknown, url: string, timeoutMs: number): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const causes = causesOf(error);
  const codes = causes.map(codeOf);
  if (causes.some(isAbort) || codes.some(code => TIMEOUTS.has(code))) {
    return new ReadoutError('url-timeout', { url, limit: `${timeoutMs / 1000} s` }, error);
  }
  const code = codes.find(code => code !== '') ?? '';
  return new ReadoutError('url-unreachable', { url, reason: reasonOf(code, causes) }, error);
}

function reasonOf(code: string, causes: readonly Error[]): string {
  if (causes.some(cause => cause.name === 'HTTPParserError')) return 'the answer is not proper HTTP';
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR')) return 'the answer is damaged';
  const what = code || (causes.at(-1)?.message ?? 'no reason is given');
  return REASONS[what] ?? what;
}

/** undici wraps what happened: "fetch failed", because of this, because of that. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let next = error; next instanceof Error && causes.length < 10; next = next.cause) causes.push(next);
  return causes;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function isAbort(error: Error): boolean {
  return error.name === 'TimeoutError' || error.name === 'AbortError';
}
