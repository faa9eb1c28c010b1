/** Errors of addresses that are to be fetched. */
import type { ErrorEntry } from '../error-entry.js';

export const ADDRESS_ERRORS = {
  'url-invalid': {
    message: '{url} is not an address that can be fetched.',
    hint: 'Addresses start with http:// or https://.',
    exit: 2,
    status: 422,
  },
  'url-private': {
    message: '{url} leads to a private address ({address}).',
    hint: 'Readout fetches public addresses only; save the page and read the file.',
    exit: 4,
    status: 422,
  },
  'url-unreachable': {
    message: '{url} cannot be reached: {reason}.',
    hint: 'Check the address and the connection.',
    exit: 4,
    status: 422,
  },
  'url-timeout': {
    message: '{url} did not answer within {limit}.',
    hint: 'Try again later, or save the page and read the file.',
    exit: 4,
    status: 422,
  },
  'url-status': {
    message: '{url} answered with status {status}.',
    hint: 'Open the address in a browser; save the page and read the file.',
    exit: 4,
    status: 422,
  },
  'url-not-text': {
    message: '{url} is {mediaType}, not text, HTML or PDF.',
    hint: 'Give the address of the article itself.',
    exit: 4,
    status: 422,
  },
  'url-redirects': {
    message: '{url} redirects more than {limit} times.',
    hint: 'Give the address that it leads to.',
    exit: 4,
    status: 422,
  },
  'url-downgraded': {
    message: '{url} redirects to {target}, which is not encrypted.',
    hint: 'Open the address in a browser; save the page and read the file.',
    exit: 4,
    status: 422,
  },
} as const satisfies Record<string, ErrorEntry>;
