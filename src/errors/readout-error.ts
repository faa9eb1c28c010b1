/** An error of the catalogue: a code that stays, a message that says what, a hint that says what to do. */
import { CATALOGUE, type ErrorCode } from './catalogue.js';

export type ErrorValues = Readonly<Record<string, string | number>>;

export class ReadoutError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly exit: number;
  /** HTTP status. */
  readonly status: number;

  constructor(code: ErrorCode, values: ErrorValues = {}, cause?: unknown) {
    const entry = CATALOGUE[code];
    super(fill(entry.message, values), cause === undefined ? undefined : { cause });
    this.name = 'ReadoutError';
    this.code = code;
    this.hint = fill(entry.hint, values);
    this.exit = entry.exit;
    this.status = entry.status;
  }
}

function fill(template: string, values: ErrorValues): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
