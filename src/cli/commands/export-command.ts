/** `readout export`: the statements of a ledger as a file for other programs. */
import type { ExportFormat } from '../../export/ledger/export-formats.js';
import { given } from '../../ledger/search/given.js';
import type { Host } from '../host.js';
import { type FilterOptions, filterOf } from '../ledger/filter-options.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { withLedger } from '../ledger/with-ledger.js';
import { inSession, type SessionOptions } from '../session.js';
import { harmlessJson, harmlessText } from '../terminal/harmless.js';

export interface ExportOptions extends Pick<SessionOptions, 'output' | 'color'>, LedgerOptions, FilterOptions {
  readonly format: ExportFormat;
  /** Only where these words are found. */
  readonly text?: string;
}

/** Gives the exit code. */
export function exportCommand(options: ExportOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, from: 'auto' }, host }, ({ sink, terminal, done }) =>
    withLedger(options, host, async ledger => {
      // What writes tables is not loaded before: every command would wait for it.
      const { exportStatements } = await import('../../export/ledger/export-statements.js');
      const harmless = options.format === 'csv' ? harmlessText : harmlessJson;
      const filter = given({ ...(await filterOf(options, ledger)), text: options.text });
      for await (const piece of exportStatements(options.format, ledger.statements.all(filter))) {
        if (sink.gone) break;
        await sink.write(terminal ? harmless(piece) : piece);
      }
      done();
    }),
  );
}
