/** Errors of the database that holds a ledger, and of the settings that say where it is. */
import type { ErrorEntry } from '../error-entry.js';

export const STORE_ERRORS = {
  'store-locked': {
    message: 'The ledger {folder} is open in {holder}.',
    hint: 'An embedded ledger serves one process at a time: ask the one that runs (readout serve has an API), stop it first, or keep the ledger in PostgreSQL (READOUT_DATABASE_URL).',
    exit: 5,
    status: 503,
  },
  'store-not-a-ledger': {
    message: 'The folder {folder} is not a ledger: it holds {found}.',
    hint: 'Name another folder, or an empty one: READOUT_LEDGER says which.',
    exit: 2,
    status: 500,
  },
  'store-not-empty': {
    message: 'The ledger into which the other is to be copied holds something already.',
    hint: 'Name a new folder or an empty database: two ledgers are not mixed.',
    exit: 2,
    status: 409,
  },
  'store-unwritable': {
    message: '{place} cannot be written: {reason}.',
    hint: 'Check that it may be written by the user who runs Readout; an embedded ledger writes even when it is only read.',
    exit: 5,
    status: 503,
  },
  'store-full': {
    message: 'There is no room left for {place}.',
    hint: 'Make room on its disk. What was being written is not kept, everything before is; the ledger can still be read, and goes on by itself when there is room.',
    exit: 5,
    status: 507,
  },
  'store-newer': {
    message: '{place} was made by a newer version of Readout ({found}).',
    hint: 'Install that version or a later one; a ledger never goes back to an earlier version.',
    exit: 5,
    status: 500,
  },
  'store-damaged': {
    message: '{place} is damaged: {reason}.',
    hint: 'Put a backup in its place (docs/operating.md says how), and check the disk.',
    exit: 5,
    status: 500,
  },
  'store-unreachable': {
    message: 'The database {place} cannot be opened: {reason}.',
    hint: 'Check READOUT_DATABASE_URL (user, password, host, port, name of the database) and that the server runs.',
    exit: 4,
    status: 503,
  },
  'store-unfit': {
    message: 'The database {place} cannot hold a ledger: {reason}.',
    hint: 'It takes PostgreSQL 15 or later, a database in UTF-8, and a user who owns it.',
    exit: 5,
    status: 500,
  },
  'store-lost': {
    message: 'The connection to {place} is lost: {reason}.',
    hint: 'What was being written is not kept, everything before is. Try again: Readout connects by itself as soon as it answers.',
    exit: 4,
    status: 503,
  },
  'store-busy': {
    message: '{place} has too much to do at once: {reason}.',
    hint: 'Nothing was changed; try again in a moment.',
    exit: 4,
    status: 503,
  },
  'store-slow': {
    message: '{place} took longer than {limit} and was stopped.',
    hint: 'Nothing was changed; ask for less at once, or try again when there is less to do.',
    exit: 4,
    status: 503,
  },
  'setting-invalid': {
    message: 'The setting {name} is {value}, which is not {allowed}.',
    hint: 'docs/settings.md describes every setting.',
    exit: 2,
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>;
