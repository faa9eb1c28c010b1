/** `readout explain`: why one statement, contact, event, time or place of one report says what it says. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { SourceItem } from '../../input/source-item.js';
import type { Report } from '../../model/report.js';
import { explainPart } from '../explain/explain-part.js';
import { partsText } from '../explain/parts-text.js';
import type { Host, Reading } from '../host.js';
import { inSession, type SessionOptions } from '../session.js';
import { jsonOf } from '../terminal/json-of.js';
import { withReading } from './read-command.js';

export interface ExplainOptions extends SessionOptions {
  readonly format: 'text' | 'json';
  /** Which report, where the input holds several. */
  readonly report?: string;
}

export interface Question {
  readonly input: string;
  /** The id of a statement, a contact, an event, a time or a place. */
  readonly part: string;
}

/** Gives the exit code. */
export function explainCommand({ input, part }: Question, options: ExplainOptions, host: Host): Promise<number> {
  return inSession({ inputs: [input], options, host }, session =>
    withReading(host, async reading => {
      const report = await reportOf(input, options, { host, reading });
      const { data, parts } = explainPart(report, part);
      if (options.format === 'text') await session.sink.write(partsText(`${part} in ${report.id}`, parts, session.layout));
      else await session.sink.write(jsonOf(data, session, 2));
      session.done();
    }),
  );
}

/** The one report asked about; of several, no more is read than shows that there are several. */
async function reportOf(
  input: string,
  options: ExplainOptions,
  { host, reading }: { host: Host; reading: Reading },
): Promise<Report> {
  const sources = host.engine.sources([input], { from: options.from, stdin: host.stdin });
  let only: Report | null = null;
  for await (const item of reading.readAll(named(sources, options.report))) {
    if (!item.ok) throw item.error;
    if (only !== null) throw new ReadoutError('report-unknown', { id: input, reason: 'it holds several' });
    only = item.report;
  }
  if (only === null)
    throw new ReadoutError('report-unknown', { id: input, reason: `it holds no report ${options.report ?? ''}`.trim() });
  return only;
}

/** Only what bears the name, where one is given. */
async function* named(items: AsyncIterable<SourceItem>, name: string | undefined): AsyncGenerator<SourceItem> {
  for await (const item of items) {
    const id = item.ok ? item.source.id : item.id;
    if (name === undefined || name === id) yield item;
  }
}
