/** Errors of those who may not, may not so, or may not so often. */
import type { ErrorEntry } from '../error-entry.js';

export const ACCESS_ERRORS = {
  'token-missing': {
    message: 'This needs a token.',
    hint: 'Send it as “Authorization: Bearer …”; who runs the server makes one with readout token add.',
    exit: 2,
    status: 401,
  },
  'token-invalid': {
    message: 'The token is not known here, or was taken back.',
    hint: 'Ask who runs the server for a new one.',
    exit: 2,
    status: 401,
  },
  'token-not-found': { message: 'There is no token {id}.', hint: 'readout token list shows them.', exit: 2, status: 404 },
  'token-needed': {
    message: 'At {host} others can reach the ledger, and it has no token.',
    hint: 'Make one first: readout token add NAME --role admin.',
    exit: 2,
    status: 500,
  },
  'role-too-low': {
    message: 'This needs the role {needed}, and {name} has the role {role}.',
    hint: 'Ask who runs the server for a token of that role.',
    exit: 2,
    status: 403,
  },
  'origin-foreign': {
    message: 'A page from elsewhere ({origin}) may not change this ledger.',
    hint: 'Use the page of this server, or allow the origin: readout serve --origin.',
    exit: 2,
    status: 403,
  },
  'host-foreign': {
    message: 'This server does not answer to the name {host}.',
    hint: 'Use the address that readout serve prints; for others to reach it, start it with --host and a token.',
    exit: 2,
    status: 421,
  },
  'too-many-requests': { message: 'These are too many requests at once.', hint: 'Go on in {seconds} s.', exit: 2, status: 429 },
} as const satisfies Record<string, ErrorEntry>;
