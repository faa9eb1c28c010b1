/** A process for the command line that keeps what is written, with an engine that gives recorded reports. */
import { Readable, Writable } from 'node:stream';
import type { Host, Output, ReadItem } from '../../src/cli/host.js';
import type { StopSignal } from '../../src/cli/stop-requests.js';
import { accountLists } from '../../src/input/account-lists.js';
import type { SourceItem } from '../../src/input/source-item.js';
import { sources } from '../../src/input/sources.js';
import type { Comparing, Ledger } from '../../src/ledger/ledger.js';
import type { Report } from '../../src/model/report.js';
import { REPORT } from './recorded-report.js';
import { toldTwice } from './told-twice.js';

export interface FakeProcess {
  readonly host: Host;
  readonly out: () => string;
  readonly err: () => string;
  readonly closed: () => boolean;
}

export interface FakeOptions {
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** What the engine makes of an input; the recorded report, under the input's id, otherwise. May throw. */
  readonly report?: (id: string, body: string) => Report;
  /** What sets accounts side by side; the table for the bundled samples otherwise. */
  readonly compare?: Comparing['compare'];
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
  /** The ledger that commands work on; closing it leaves it open. */
  readonly ledger?: Ledger;
  /** Opens the ledger that commands work on, in the place of `ledger`. */
  readonly openLedger?: () => Promise<Ledger>;
  /** Given what asks the process to end. */
  readonly stopper?: (stop: (signal: StopSignal) => void) => void;
  /** Standard output whose reader goes after so many writes. */
  readonly readerGoesAfter?: number;
}

export function fakeProcess(options: FakeOptions = {}): FakeProcess {
  const { terminal = false, env = {}, tick = 0 } = options;
  const stdout = stream(terminal, options.readerGoesAfter);
  const stderr = stream(terminal);
  let now = 0;
  let closed = false;
  const reportFor = options.report ?? (id => ({ ...REPORT, id }));
  const host: Host = {
    stdin: Object.assign(Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]), {
      isTTY: options.stdin === undefined,
    }),
    stdout: stdout.output,
    stderr: stderr.output,
    env,
    now: () => {
      now += tick;
      return now;
    },
    version: '1.2.3',
    engine: {
      sources,
      accountLists,
      openReadout: async () => ({
        readAll: items => recorded(items, reportFor),
        compare: async accounts => (options.compare ?? toldTwice.compare)(accounts),
        close: async () => {
          closed = true;
        },
      }),
      articleOf: async source => reportFor(source.id, bodyOf(source.body)),
    },
    openLedger: async () => {
      if (options.openLedger !== undefined) return options.openLedger();
      if (options.ledger === undefined) throw new Error('the test gives no ledger');
      return { ...options.ledger, close: async () => undefined };
    },
    copyLedger: async () => {
      throw new Error('This process copies nothing.');
    },
    serve: async () => {
      throw new Error('This process serves nothing.');
    },
    onStop: stop => {
      options.stopper?.(stop);
      return () => undefined;
    },
  };
  return { host, out: stdout.written, err: stderr.written, closed: () => closed };
}

async function* recorded(
  items: AsyncIterable<SourceItem>,
  reportFor: (id: string, body: string) => Report,
): AsyncGenerator<ReadItem> {
  for await (const item of items) {
    if (!item.ok) yield item;
    else yield { ok: true, report: reportFor(item.source.id, bodyOf(item.source.body)) };
  }
}

function bodyOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

function stream(isTTY: boolean, readerGoesAfter = Number.POSITIVE_INFINITY): { output: Output; written: () => string } {
  const chunks: string[] = [];
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      if (chunks.length >= readerGoesAfter) return done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      chunks.push(chunk);
      done();
    },
  });
  return { output: Object.assign(output, { isTTY, columns: 80 }), written: () => chunks.join('') };
}
