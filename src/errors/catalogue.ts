/** Every error a user can meet, written once, by topic: what happened, what to do, the exit code and the HTTP status. `docs/errors.md` is generated from it. */
import { ACCESS_ERRORS } from './catalogue/access.js';
import { ADDRESS_ERRORS } from './catalogue/address.js';
import { COMMAND_LINE_ERRORS } from './catalogue/command-line.js';
import { DOSSIER_ERRORS } from './catalogue/dossiers.js';
import { INPUT_ERRORS } from './catalogue/input.js';
import { INSTALLATION_ERRORS } from './catalogue/installation.js';
import { LEDGER_ERRORS } from './catalogue/ledger.js';
import { REQUEST_ERRORS } from './catalogue/request.js';
import { SERVER_ERRORS } from './catalogue/server.js';
import { STORE_ERRORS } from './catalogue/store.js';
import type { ErrorEntry } from './error-entry.js';

/** In the order of `docs/errors.md`. */
export const CATALOGUE = {
  ...INPUT_ERRORS,
  ...ADDRESS_ERRORS,
  ...COMMAND_LINE_ERRORS,
  ...INSTALLATION_ERRORS,
  ...STORE_ERRORS,
  ...REQUEST_ERRORS,
  ...ACCESS_ERRORS,
  ...SERVER_ERRORS,
  ...LEDGER_ERRORS,
  ...DOSSIER_ERRORS,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof CATALOGUE;
