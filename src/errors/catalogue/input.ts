/** Errors of what is to be read: files, folders, pages, PDFs, records. */
import type { ErrorEntry } from '../error-entry.js';

export const INPUT_ERRORS = {
  'input-not-found': {
    message: 'There is no file or folder {path}.',
    hint: 'Check the path; put quotation marks round a path with spaces.',
    exit: 3,
    status: 422,
  },
  'input-unreadable': {
    message: 'The file {path} cannot be read: {reason}.',
    hint: 'Check the permissions of the file.',
    exit: 3,
    status: 422,
  },
  'folder-unreadable': {
    message: 'The folder {path} cannot be read: {reason}.',
    hint: 'Check the permissions of the folder.',
    exit: 3,
    status: 422,
  },
  'input-empty': { message: '{id} is empty.', hint: 'Give a text, a page or a PDF with words in it.', exit: 3, status: 422 },
  'input-too-large': {
    message: '{id} is larger than {limit}.',
    hint: 'Split it, or give the article alone.',
    exit: 3,
    status: 413,
  },
  'input-binary': {
    message: '{id} is not text, HTML or PDF ({found}).',
    hint: 'Convert it to one of these first.',
    exit: 3,
    status: 415,
  },
  'folder-empty': {
    message: 'The folder {path} holds no reports.',
    hint: 'Reports are .txt, .md, .html, .htm, .xhtml, .pdf, .ndjson and .jsonl files.',
    exit: 3,
    status: 422,
  },
  'page-without-article': {
    message: 'No article was found on the page {id}.',
    hint: 'Save the page as text, or paste the article itself.',
    exit: 3,
    status: 422,
  },
  'page-too-deep': {
    message: 'The page {id} nests its tags more than {limit} deep.',
    hint: 'It is broken or hostile; paste the article itself.',
    exit: 3,
    status: 422,
  },
  'pdf-encrypted': {
    message: 'The PDF {id} is locked with a password.',
    hint: 'Unlock it first, or give its text.',
    exit: 3,
    status: 422,
  },
  'pdf-without-text': {
    message: 'The PDF {id} holds pictures and no text.',
    hint: 'Run it through text recognition (OCR) first.',
    exit: 3,
    status: 422,
  },
  'pdf-broken': {
    message: 'The PDF {id} cannot be read: {reason}.',
    hint: 'Open and save it again, or give its text.',
    exit: 3,
    status: 422,
  },
  'charset-unknown': {
    message: '{id} declares the unknown character encoding {charset}.',
    hint: 'Save it as UTF-8.',
    exit: 3,
    status: 422,
  },
  'record-broken': {
    message: 'Line {line} of {id} is not a record: {reason}.',
    hint: 'A record is one JSON object with "id" and "text" or "html" on one line.',
    exit: 3,
    status: 422,
  },
} as const satisfies Record<string, ErrorEntry>;
