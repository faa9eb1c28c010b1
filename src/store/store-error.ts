/** What drivers throw, as errors of the catalogue: for all that can befall a database. What only a mistake in the code brings about stays as it is. */
import type { ErrorCode } from '../errors/catalogue.js';
import { ReadoutError } from '../errors/readout-error.js';

/** The database as people know it: its folder, or its address without the password. */
export interface Whereabouts {
  readonly place: string;
  /** The longest that one query may take, in milliseconds. */
  readonly limit?: number;
}

type Kind = Extract<ErrorCode, `store-${string}`>;

/** By SQLSTATE; two letters stand for their whole class. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_STATE: Readonly<Record<string, Kind>> = {
  '08': 'store-lost',
  25006: 'store-unwritable',
  28: 'store-unreachable',
  '3D000': 'store-unreachable',
  42501: 'store-unfit',
  '53': 'store-busy',
  53100: 'store-full',
  '55P03': 'store-busy',
  57014: 'store-slow',
  '57P01': 'store-lost',
  '57P02': 'store-lost',
  '57P03': 'store-lost',
  '57P05': 'store-lost',
  58030: 'store-damaged',
  '58P01': 'store-damaged',
  XX001: 'store-damaged',
  XX002: 'store-damaged',
};

/** By the codes of Node and of the file system. */
const BY_CODE: Readonly<Record<string, Kind>> = {
  ENOSPC: 'store-full',
  EDQUOT: 'store-full',
  EACCES: 'store-unwritable',
  EPERM: 'store-unwritable',
  EROFS: 'store-unwritable',
  EEXIST: 'store-unwritable',
  ENOTDIR: 'store-unwritable',
  EIO: 'store-damaged',
  ECONNREFUSED: 'store-lost',
  ECONNRESET: 'store-lost',
  ECONNABORTED: 'store-lost',
  EPIPE: 'store-lost',
  ETIMEDOUT: 'store-lost',
  EHOSTUNREACH: 'store-lost',
  ENETUNREACH: 'store-lost',
  ENOTFOUND: 'store-lost',
  EAI_AGAIN: 'store-lost',
};

/** What the driver says by its words alone. */
const BY_WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/^Connection terminated|^Client has encountered a connection error|is closed|after calling end/i, 'store-lost'],
  [/^timeout exceeded when trying to connect/, 'store-busy'],
  [/SASL|password must be a string|certificate|does not support SSL/i, 'store-unreachable'],
];

/** `error` itself where it tells of no trouble with the database. */
export function storeError(error: unknown, { place, limit = 0 }: Whereabouts): unknown {
  if (!(error instanceof Error) || error instanceof ReadoutError) return error;
  const kind = kindOf(error);
  if (kind === null) return error;
  return new ReadoutError(kind, { place, reason: reasonOf(error), limit: `${limit / 1000} s` }, error);
}

/** Before the first answer nothing is lost yet: the address, the user or the password may be wrong. */
export function openingError(error: unknown, where: Whereabouts): unknown {
  const told = storeError(error, where);
  const unreachable = told instanceof ReadoutError && (told.code === 'store-lost' || told.code === 'store-busy');
  return unreachable ? new ReadoutError('store-unreachable', { place: where.place, reason: reasonOf(error) }, error) : told;
}

function kindOf(error: Error): Kind | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = BY_STATE[code] ?? BY_CODE[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? BY_STATE[code.slice(0, 2)] : undefined);
  return known ?? BY_WORDS.find(([words]) => words.test(error.message))?.[1] ?? null;
}

/** Without its last full stop; of several attempts at one host the first. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/\.$/, '');
}
