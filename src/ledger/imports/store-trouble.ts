/** What an error of the database means for work that can wait: it passes, or the store is broken. */
import { ReadoutError } from '../../errors/readout-error.js';

/** Errors of the store that pass: it comes back, somebody makes room, others are done. */
const PASSING: ReadonlySet<string> = new Set(['store-lost', 'store-full', 'store-unwritable', 'store-busy', 'store-slow']);

/** `null`: the store is not at fault, but the work itself. */
export function storeTrouble(error: unknown): ReadoutError | null {
  return error instanceof ReadoutError && error.code.startsWith('store-') ? error : null;
}

/** Whether it is worth waiting for its end. */
export function passes({ code }: ReadoutError): boolean {
  return PASSING.has(code);
}
