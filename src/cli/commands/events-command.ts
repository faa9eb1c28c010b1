/** `readout events`: a row for each coded event, each report as soon as it is read. */
import { TSV_HEADER, toEventLines, toTsvLines } from '../../export/events/event-lines.js';
import type { Report } from '../../model/report.js';
import type { Host } from '../host.js';
import { inSession, type SessionOptions } from '../session.js';
import { harmlessJson, harmlessText } from '../terminal/harmless.js';
import { withReading } from './read-command.js';

export interface EventsOptions extends SessionOptions {
  readonly format: 'tsv' | 'ndjson';
}

/** Gives the exit code. */
export function eventsCommand(inputs: readonly string[], options: EventsOptions, host: Host): Promise<number> {
  return inSession({ inputs, options, host }, session =>
    withReading(host, async reading => {
      const linesOf = options.format === 'ndjson' ? ndjsonLines(host.version) : tsvLines(host.version);
      const harmless = options.format === 'ndjson' ? harmlessJson : harmlessText;
      const sources = host.engine.sources(inputs, { from: options.from, stdin: host.stdin });
      for await (const item of reading.readAll(sources)) {
        if (session.sink.gone) return;
        if (!item.ok) session.failed(item);
        else {
          const lines = linesOf(item.report);
          if (lines !== '') await session.sink.write(session.terminal ? harmless(lines) : lines);
          session.done();
        }
      }
    }),
  );
}

type LinesOf = (report: Report) => string;

const ndjsonLines =
  (version: string): LinesOf =>
  report =>
    toEventLines(report, version);

/** The names of the columns stand before the first report, also where it has no event. */
function tsvLines(version: string): LinesOf {
  let header = TSV_HEADER;
  return report => {
    const lines = header + toTsvLines(report, version);
    header = '';
    return lines;
  };
}
