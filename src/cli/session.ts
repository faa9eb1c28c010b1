/** One run of a command: its output, its failures and its progress, opened together and ended together. */
import type { From } from '../input/input-options.js';
import type { ImportError } from '../model/ledger/import.js';
import { Failures } from './failures.js';
import type { Failure, Host } from './host.js';
import { openSink, toFile } from './output/open-sink.js';
import type { Sink } from './output/sink.js';
import type { Layout } from './people/layout.js';
import { Progress } from './progress.js';
import { harmlessLine } from './terminal/harmless.js';
import { columnsOf } from './terminal/lines.js';
import { styleFor } from './terminal/style.js';

export interface SessionOptions {
  readonly format: string;
  readonly from: From;
  readonly output?: string;
  readonly quiet?: boolean;
  /** `false` after `--no-color`. */
  readonly color: boolean;
}

export interface Run {
  readonly inputs: readonly string[];
  readonly options: SessionOptions;
  readonly host: Host;
}

export interface Session {
  readonly sink: Sink;
  readonly layout: Layout;
  /** The output goes to a terminal. */
  readonly terminal: boolean;
  /** One input went through; `of` where it is known how many there are. */
  done(of?: { readonly done: number; readonly total: number }): void;
  failed(failure: Failure): void;
  /** An input of an import failed, and that was kept. */
  failedKept(id: string, error: ImportError): void;
  /** Words for people on standard error that are no failure. */
  note(words: string): void;
}

/** Runs `work` and gives the exit code: what it throws is told, and an output that is not whole is not kept. */
export async function inSession(run: Run, work: (session: Session) => Promise<void>): Promise<number> {
  const progress = progressOf(run);
  const failures = failuresOf(run, progress);
  let sink: Sink | null = null;
  try {
    sink = await openSink({ ...run.options, inputs: run.inputs }, run.host);
    await work({ ...faceOf(run), ...tellersOf(run, progress, failures), sink });
    progress.wipe();
    await (progress.count > 0 ? sink.finish() : sink.abandon());
    return failures.exit(progress.count);
  } catch (error) {
    await sink?.abandon();
    return failures.tell({ id: null, line: null, error: error instanceof Error ? error : new Error(String(error)) });
  }
}

function tellersOf({ options, host }: Run, progress: Progress, failures: Failures) {
  return {
    done: (of?: { readonly done: number; readonly total: number }) => progress.tick(of),
    failed: (failure: Failure) => void failures.tell(failure),
    failedKept: (id: string, error: ImportError) => failures.tellKept(id, error),
    note: (words: string) => {
      progress.wipe();
      if (!options.quiet) host.stderr.write(`${harmlessLine(words)}\n`);
    },
  };
}

function faceOf(run: Run): Pick<Session, 'layout' | 'terminal'> {
  const { options, host } = run;
  const terminal = onTerminal(run);
  const style = styleFor({ color: options.color, terminal, env: host.env });
  return { terminal, layout: { style, columns: columnsOf(terminal ? host.stdout : {}, host.env) } };
}

function onTerminal({ options, host }: Run): boolean {
  return !toFile(options.output) && host.stdout.isTTY === true;
}

/** Where the reports themselves run over the terminal, they are the progress. */
function progressOf(run: Run): Progress {
  const { stderr, now } = run.host;
  return new Progress({ stderr, now, wanted: stderr.isTTY === true && !run.options.quiet && !onTerminal(run) });
}

function failuresOf({ options, host }: Run, progress: Progress): Failures {
  const style = styleFor({ color: options.color, terminal: host.stderr.isTTY === true, env: host.env });
  return new Failures({ host, style, records: options.format === 'ndjson', before: () => progress.wipe() });
}
