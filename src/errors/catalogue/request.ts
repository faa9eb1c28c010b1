/** Errors of requests to the server, as far as their form goes. */
import type { ErrorEntry } from '../error-entry.js';

export const REQUEST_ERRORS = {
  'path-unknown': { message: 'There is nothing at {path}.', hint: 'See /api/docs for what can be asked.', exit: 2, status: 404 },
  'method-unknown': { message: '{method} cannot be done at {path}.', hint: 'What can be: {allowed}.', exit: 2, status: 405 },
  'parameter-invalid': {
    message: 'A parameter of the address is not as it should be: {reason}.',
    hint: 'Leave it out, or give a value that /api/docs describes.',
    exit: 2,
    status: 400,
  },
  'form-unknown': {
    message: 'The answer has none of the forms asked for ({accept}).',
    hint: 'Accept {known}.',
    exit: 2,
    status: 406,
  },
  'media-type-unknown': {
    message: 'A body of the kind {found} is not taken here.',
    hint: 'Content-Type is one of: {known}.',
    exit: 2,
    status: 415,
  },
  'body-broken': {
    message: 'The body cannot be read: {reason}.',
    hint: 'Send it whole, as JSON in UTF-8.',
    exit: 2,
    status: 400,
  },
  'body-invalid': {
    message: 'The body is not as it should be: {reason}.',
    hint: 'The fields that are wrong are listed in "errors"; /api/docs describes all.',
    exit: 2,
    status: 422,
  },
  'body-too-large': {
    message: 'The body is larger than {limit}.',
    hint: 'Send less at once: long lists as an import, many files in several.',
    exit: 2,
    status: 413,
  },
} as const satisfies Record<string, ErrorEntry>;
