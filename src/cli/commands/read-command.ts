/** `readout read`: who said what, in the form asked for, each report as soon as it is read. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Host, Reading } from '../host.js';
import { inSession, type SessionOptions } from '../session.js';
import { type Format, reportWriter } from '../writers/report-writer.js';

export interface ReadOptions extends SessionOptions {
  readonly format: Format;
  /** What the people's form groups the statements by. */
  readonly by?: 'actor';
}

/** Gives the exit code. */
export function readCommand(inputs: readonly string[], options: ReadOptions, host: Host): Promise<number> {
  return inSession({ inputs, options, host }, async session => {
    const { format, by = null } = options;
    if (by !== null && format !== 'text') throw new ReadoutError('by-not-for-people', { format });
    await withReading(host, async reading => {
      const writer = reportWriter(format, { ...session, version: host.version, by });
      const sources = host.engine.sources(inputs, { from: options.from, stdin: host.stdin });
      for await (const item of reading.readAll(sources)) {
        if (session.sink.gone) return;
        if (!item.ok) session.failed(item);
        else {
          await writer.add(item.report);
          session.done();
        }
      }
      await writer.end();
    });
  });
}

/** The engine, for as long as `work` takes. */
export async function withReading(host: Host, work: (reading: Reading) => Promise<void>): Promise<void> {
  const reading = await host.engine.openReadout();
  try {
    await work(reading);
  } finally {
    await reading.close();
  }
}
