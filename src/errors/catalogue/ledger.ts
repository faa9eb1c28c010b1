/** Errors of what a ledger is asked for, and of what people change in it. */
import type { ErrorEntry } from '../error-entry.js';

export const LEDGER_ERRORS = {
  'report-not-found': {
    message: 'The ledger has no report {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'statement-not-found': {
    message: 'The ledger has no statement {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'actor-not-found': {
    message: 'The ledger has no actor {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'actor-unknown': {
    message: 'Nobody in the ledger is called {name}.',
    hint: 'Try a shorter form of the name; the family name alone will do.',
    exit: 2,
    status: 404,
  },
  'actor-ambiguous': {
    message: '{name} can be several: {actors}.',
    hint: 'Give the whole name, or the id that stands behind it.',
    exit: 2,
    status: 400,
  },
  'contact-not-found': {
    message: 'The ledger has no contact {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'event-not-found': {
    message: 'The ledger has no event {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'import-not-found': {
    message: 'The ledger has no import {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'import-item-ends-process': {
    message: 'Reading {id} ended Readout {attempts} times, and it was given up.',
    hint: 'It may need more memory than there is: read it by itself with readout read, and report it if that fails too.',
    exit: 3,
    status: 422,
  },
  'revision-not-found': {
    message: 'The report {id} has no revision {revision}.',
    hint: 'Revisions are counted from 1; the report lists them.',
    exit: 2,
    status: 404,
  },
  'correction-invalid': {
    message: 'This cannot be the {field} of a statement: {reason}.',
    hint: 'Take one of the values that are described; an empty one says that there is none, where there may be none.',
    exit: 2,
    status: 422,
  },
  'correction-not-found': {
    message: 'The ledger has no correction {id}.',
    hint: 'Look it up again; ids are written as the ledger shows them.',
    exit: 2,
    status: 404,
  },
  'actor-change-not-found': {
    message: 'The ledger has no change of an actor {id}.',
    hint: 'The page of the actor lists its changes.',
    exit: 2,
    status: 404,
  },
  'actor-merge-impossible': {
    message: '{id} cannot be merged: {reason}.',
    hint: 'The page of an actor says where it went; merge the ones that are there.',
    exit: 2,
    status: 409,
  },
  'actor-split-impossible': {
    message: '{id} cannot be split: {reason}.',
    hint: 'Name some of the appearances that the page of the actor lists, and leave at least one.',
    exit: 2,
    status: 409,
  },
  'actor-change-superseded': {
    message: 'The change {id} cannot be taken back: {reason}.',
    hint: 'Changes are taken back from the newest to the oldest; the page of the actor lists them.',
    exit: 2,
    status: 409,
  },
  'actor-change-without-reason': {
    message: 'No reason is given.',
    hint: 'Say in a few words why: the record of changes keeps it.',
    exit: 2,
    status: 422,
  },
  'query-invalid': {
    message: 'The question is not as it should be: {reason}.',
    hint: 'Leave the value out, or take one that is described.',
    exit: 2,
    status: 422,
  },
} as const satisfies Record<string, ErrorEntry>;
