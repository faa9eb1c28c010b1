/** What went wrong, told on standard error as it happens, and the exit code that comes of it. */
import { CATALOGUE, type ErrorCode } from '../errors/catalogue.js';
import { ReadoutError } from '../errors/readout-error.js';
import type { ImportError } from '../model/ledger/import.js';
import type { Failure, Host } from './host.js';
import { harmlessJson, harmlessLine } from './terminal/harmless.js';
import type { Style } from './terminal/style.js';

/** EX_SOFTWARE of sysexits.h: a defect of Readout itself. */
export const DEFECT = 70;

/** Some inputs failed while others went through. */
const PARTLY = 1;

export interface FailureOptions {
  readonly host: Pick<Host, 'stderr' | 'env'>;
  readonly style: Style;
  /** One JSON record a line instead of words for people. */
  readonly records: boolean;
  /** Called before anything is written, so that a progress line can go. */
  readonly before: () => void;
}

export type Mishap = Omit<Failure, 'ok'> | { readonly id: null; readonly line: null; readonly error: Error };

export class Failures {
  readonly #options: FailureOptions;
  #firstExit = 0;

  constructor(options: FailureOptions) {
    this.#options = options;
  }

  /** Gives the exit code that this failure alone would have. */
  tell(mishap: Mishap): number {
    const exit = mishap.error instanceof ReadoutError ? mishap.error.exit : DEFECT;
    this.#firstExit ||= exit;
    this.#options.before();
    const { stderr } = this.#options.host;
    stderr.write(this.#options.records ? `${recordOf(told(mishap.error, mishap.id), mishap)}\n` : this.#words(mishap));
    return exit;
  }

  /** What an import has kept of a failure, which may be long ago. */
  tellKept(id: string, error: ImportError): void {
    this.#firstExit ||= exitOfCode(error.code);
    this.#options.before();
    this.#options.host.stderr.write(this.#options.records ? `${recordOf(error, { id, line: null })}\n` : this.#lines(error, []));
  }

  /** 0 where nothing failed, 1 where `done` others went through, else the code of the first failure. */
  exit(done: number): number {
    return this.#firstExit !== 0 && done > 0 ? PARTLY : this.#firstExit;
  }

  #words({ id, error }: Mishap): string {
    return this.#lines(told(error, id), this.#stack(error));
  }

  #lines({ message, hint }: ImportError, stack: readonly string[]): string {
    const lines = [`${this.#options.style.error('error:')} ${harmlessLine(message)}`, `hint: ${harmlessLine(hint)}`];
    return [...lines, ...stack.map(harmlessLine)].map(line => `${line}\n`).join('');
  }

  #stack(error: Error): readonly string[] {
    return this.#options.host.env.READOUT_DEBUG && error.stack ? error.stack.split('\n') : [];
  }
}

function recordOf({ code, message, hint }: ImportError, { id, line }: Pick<Mishap, 'id' | 'line'>): string {
  return harmlessJson(JSON.stringify({ error: { code, message, hint, id, line } }));
}

/** Of a code that is none here, as of a version that came later, that of a defect. */
function exitOfCode(code: string): number {
  return isKnown(code) && code !== 'defect' ? CATALOGUE[code].exit : DEFECT;
}

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(CATALOGUE, code);

function told(error: Error, id: string | null): ImportError {
  if (error instanceof ReadoutError) return { code: error.code, message: error.message, hint: error.hint };
  return {
    code: 'defect',
    message: `Readout has a defect${id === null ? '' : ` and could not read ${id}`} (${error.name}: ${error.message}).`,
    hint: 'Please report it, with what the same command prints when READOUT_DEBUG=1 is set.',
  };
}
