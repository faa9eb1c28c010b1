/** What the one who asks can say about the input: what it is, where standard input comes from, how far to go. */
import type { FetchOptions } from './fetch-options.js';

/** `auto`: by the file's name, else found out from the bytes; any other: what the user says that it is. */
export type From = 'auto' | 'ndjson' | 'text' | 'html' | 'pdf';

/** `process.stdin`, or any stream of bytes in its place. */
export type StandardInput = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

export interface InputLimits {
  /** Bytes of one file, or of standard input read as one text. */
  readonly fileBytes: number;
  /** Bytes of one line of NDJSON. */
  readonly lineBytes: number;
}

export interface InputOptions {
  readonly from: From;
  readonly stdin: StandardInput;
  readonly fetch?: Partial<FetchOptions>;
  readonly limits?: Partial<InputLimits>;
}

export const INPUT_LIMITS: InputLimits = { fileBytes: 50_000_000, lineBytes: 20_000_000 };
