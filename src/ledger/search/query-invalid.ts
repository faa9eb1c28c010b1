/** What nobody can have meant to ask for. */
import { ReadoutError } from '../../errors/readout-error.js';

/** `reason` goes on after "The question is not as it should be:". */
export const queryInvalid = (reason: string): ReadoutError => new ReadoutError('query-invalid', { reason });
