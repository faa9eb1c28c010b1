/** How far fetching a page may go. */
import { isPublicAddress } from './public-address.js';

export interface FetchOptions {
  /** Whether a connection to this IP address may be opened. */
  readonly allowAddress: (address: string) => boolean;
  /** For everything together: finding the address, every redirect, the last byte of the body. */
  readonly timeoutMs: number;
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
}

export const FETCH_OPTIONS: FetchOptions = {
  allowAddress: isPublicAddress,
  timeoutMs: 30_000,
  maxBytes: 20_000_000,
  maxRedirects: 5,
};
