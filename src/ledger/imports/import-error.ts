/** An error as an import keeps it, and as the command line and the page show it. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { ImportError } from '../../model/ledger/import.js';

/** Whatever is no error of the catalogue is a defect of Readout, which the one source brings out; the others go on. */
export function importError(error: unknown, name: string): ImportError {
  if (error instanceof ReadoutError) return { code: error.code, message: error.message, hint: error.hint };
  const { name: kind, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return {
    code: 'defect',
    message: `Readout has a defect and could not read ${name} (${kind}: ${message}).`,
    hint: 'Please report it, with the source that brings it out.',
  };
}
