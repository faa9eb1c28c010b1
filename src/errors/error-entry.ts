/** What the catalogue says of an error. */
export interface ErrorEntry {
  /** What happened; `{name}` places are filled in. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Exit code of the command line: 2 the request, 3 the input, 4 the network, 5 the installation. */
  readonly exit: 2 | 3 | 4 | 5;
  /** The HTTP status with which the server answers: 4xx what the caller can mend, 5xx what only who runs it can. */
  readonly status: number;
}
