/** Errors of the server itself. */
import type { ErrorEntry } from '../error-entry.js';

export const SERVER_ERRORS = {
  'page-not-built': { message: 'The page of the ledger is not there.', hint: 'Build it: npm run build.', exit: 5, status: 404 },
  'address-taken': {
    message: 'Something already listens at {host}, port {port}.',
    hint: 'Stop it, or choose another port: readout serve --port 7789.',
    exit: 2,
    status: 500,
  },
  'address-unusable': {
    message: 'Nothing can listen at {host}, port {port}: {reason}.',
    hint: 'Choose an address of this machine, and a port above 1023.',
    exit: 2,
    status: 500,
  },
  defect: {
    message: 'Readout has a defect and could not answer.',
    hint: 'Please report it with the number of the request.',
    exit: 5,
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>;
