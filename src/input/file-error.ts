/** An error of the file system as an error of the catalogue: EACCES is "permission denied". */
import type { ErrorCode } from '../errors/catalogue.js';
import { ReadoutError } from '../errors/readout-error.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ERR_STREAM_PREMATURE_CLOSE: 'the stream broke off',
  EPIPE: 'the stream broke off',
};

/** Errors that are not of the file system are faults of the program and are thrown on. */
export function fileError(error: unknown, path: string, unreadable: ErrorCode = 'input-unreadable'): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const code = codeOf(error);
  if (code === null) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ReadoutError('input-not-found', { path }, error);
  return new ReadoutError(unreadable, { path, reason: REASONS[code] ?? code }, error);
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
