/** Errors of what the command line is asked for, and of what it writes to. */
import type { ErrorEntry } from '../error-entry.js';

export const COMMAND_LINE_ERRORS = {
  'statement-unknown': {
    message: 'There is no {what} {statement} in {id}.',
    hint: 'It has {known}; readout read shows them, times and places with --format json.',
    exit: 2,
    status: 400,
  },
  'report-unknown': {
    message: '{id} is not one report: {reason}.',
    hint: 'Name the report with --report ID; readout read shows the ids.',
    exit: 2,
    status: 400,
  },
  'by-not-for-people': {
    message: 'The option --by groups what is shown to people, and {format} is not.',
    hint: 'Leave it out: the page has a list of its actors, and in JSON every statement names its speaker.',
    exit: 2,
    status: 400,
  },
  'report-not-single': {
    message: 'JSON holds one report, and the input gives more.',
    hint: 'Use --format ndjson, which gives one report a line.',
    exit: 2,
    status: 400,
  },
  'page-too-full': {
    message: 'A page holds at most {limit} reports, and the input gives more.',
    hint: 'Use --format ndjson, or make a page of fewer reports.',
    exit: 2,
    status: 413,
  },
  'output-is-input': {
    message: 'The output {path} is one of the inputs.',
    hint: 'Write to another file; Readout never changes what it reads.',
    exit: 2,
    status: 400,
  },
  'output-unwritable': {
    message: '{path} cannot be written: {reason}.',
    hint: 'Check the folder, its permissions and the space on the disk.',
    exit: 2,
    status: 400,
  },
  usage: { message: '{reason}', hint: 'readout --help shows what can be asked.', exit: 2, status: 400 },
} as const satisfies Record<string, ErrorEntry>;
