/** `readout text`: the clean text alone, without statements and without the model. */
import { cleanText } from '../../export/words/clean-text.js';
import type { SourceItem } from '../../input/source-item.js';
import type { Failure, Host } from '../host.js';
import { inSession, type Session, type SessionOptions } from '../session.js';
import { harmlessText } from '../terminal/harmless.js';
import { jsonOf } from '../terminal/json-of.js';

export interface TextOptions extends SessionOptions {
  readonly format: 'text' | 'ndjson';
}

interface Clean {
  readonly ok: true;
  readonly id: string;
  readonly text: string;
}

/** Gives the exit code. */
export function textCommand(inputs: readonly string[], options: TextOptions, host: Host): Promise<number> {
  return inSession({ inputs, options, host }, async session => {
    const write = options.format === 'ndjson' ? lineWriter(session) : plainWriter(session);
    for await (const item of host.engine.sources(inputs, { from: options.from, stdin: host.stdin })) {
      if (session.sink.gone) return;
      const clean = await cleanOf(item, host);
      if (!clean.ok) session.failed(clean);
      else {
        await write(clean);
        session.done();
      }
    }
  });
}

async function cleanOf(item: SourceItem, host: Host): Promise<Clean | Failure> {
  if (!item.ok) return item;
  const { id } = item.source;
  try {
    return { ok: true, id, text: cleanText(await host.engine.articleOf(item.source)) };
  } catch (error) {
    return { ok: false, id, line: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function lineWriter(session: Session): (clean: Clean) => Promise<void> {
  return ({ id, text }) => session.sink.write(jsonOf({ id, text }, session, 0));
}

/** Several texts have two empty lines between them. */
function plainWriter({ sink, terminal }: Session): (clean: Clean) => Promise<void> {
  let before = '';
  return async ({ text }) => {
    await sink.write(`${before}${terminal ? harmlessText(text) : text}\n`);
    before = '\n\n';
  };
}
