/** Errors of dossiers, and of setting accounts side by side. */
import type { ErrorEntry } from '../error-entry.js';

export const DOSSIER_ERRORS = {
  'accounts-too-few': {
    message: 'Setting accounts side by side takes two of them, and the input gives {count}.',
    hint: 'Give two accounts or more: files, addresses, or records of one file with --from ndjson.',
    exit: 2,
    status: 422,
  },
  'accounts-too-many': {
    message: 'At most {limit} accounts are set side by side, and the input gives more.',
    hint: 'Give fewer; many reports of one event belong into a ledger, which groups them by side.',
    exit: 2,
    status: 422,
  },
  'comparison-not-single': {
    message: '{format} holds one comparison, and the input gives more.',
    hint: 'Use --format ndjson, which gives one comparison a line.',
    exit: 2,
    status: 400,
  },
  'dossier-not-found': {
    message: 'The ledger has no dossier {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'dossier-change-not-found': {
    message: 'The ledger has no change of a dossier {id}.',
    hint: 'The page of the dossier lists its changes.',
    exit: 2,
    status: 404,
  },
  'dossier-join-impossible': {
    message: '{id} cannot be joined: {reason}.',
    hint: 'The page of a dossier says where its reports went; join the ones that are there.',
    exit: 2,
    status: 409,
  },
  'dossier-split-impossible': {
    message: '{id} cannot be split: {reason}.',
    hint: 'Name some of the reports that the page of the dossier lists, and leave at least one.',
    exit: 2,
    status: 409,
  },
  'dossier-change-superseded': {
    message: 'The change {id} cannot be taken back: {reason}.',
    hint: 'Changes are taken back from the newest to the oldest; the page of the dossier lists them.',
    exit: 2,
    status: 409,
  },
  'dossier-change-without-reason': {
    message: 'No reason is given.',
    hint: 'Say in a few words why: the record of changes keeps it.',
    exit: 2,
    status: 422,
  },
} as const satisfies Record<string, ErrorEntry>;
