/** `readout export`: the statements of a ledger as a file for other programs. */
import { type ExportFormat, exportStatements } from '../../export/ledger/export-statements.js';
import type { Host } from '../host.js';
import { type FilterOptions, filterOf } from '../ledger/filter-options.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { inSession, type SessionOptions } from '../session.js';
import { harmlessJson, harmlessText } from '../terminal/harmless.js';

export interface ExportOptions extends Pick<SessionOptions, 'output' | 'color'>, LedgerOptions, FilterOptions {
  readonly format: ExportFormat;
  /** Only where these words are found. */
  readonly text?: string;
}

/** Gives the exit code. */
export function exportCommand(options: ExportOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, from: 'auto' }, host }, async ({ sink, terminal, done }) => {
    const harmless = options.format === 'csv' ? harmlessText : harmlessJson;
    const ledger = await host.openLedger(options);
    try {
      const filter = await filterOf(options, ledger);
      const { text } = options;
      const entries = ledger.statements.all(text === undefined ? filter : { ...filter, text });
      for await (const piece of exportStatements(options.format, entries)) {
        if (sink.gone) break;
        await sink.write(terminal ? harmless(piece) : piece);
      }
      done();
    } finally {
      await ledger.close();
    }
  });
}
