/** An error of the catalogue with what only an answer over HTTP can say: the fields that it is about, and headers. */
import type { ErrorCode } from '../../errors/catalogue.js';
import { type ErrorValues, ReadoutError } from '../../errors/readout-error.js';
import type { FieldProblem } from './problem.js';

export interface ErrorDetails {
  readonly fields?: readonly FieldProblem[];
  /** "Retry-After", "Allow": what the status asks for. */
  readonly headers?: Readonly<Record<string, string>>;
}

export class RequestError extends ReadoutError {
  readonly fields: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, values: ErrorValues, { fields = [], headers = {} }: ErrorDetails) {
    super(code, values);
    this.fields = fields;
    this.headers = headers;
  }
}
