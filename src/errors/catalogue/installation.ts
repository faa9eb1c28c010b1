/** Errors of what comes with the package. */
import type { ErrorEntry } from '../error-entry.js';

export const INSTALLATION_ERRORS = {
  'model-missing': {
    message: 'The model {path} is missing or damaged ({reason}).',
    hint: 'Install the package again: npm ci.',
    exit: 5,
    status: 500,
  },
  'gazetteer-missing': {
    message: 'The table of places {path} cannot be read: {reason}.',
    hint: 'Install the package again: npm ci.',
    exit: 5,
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>;
