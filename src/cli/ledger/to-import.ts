/** What the command line is given, as what is to be imported: an address is kept and fetched when its turn comes, all else is read now. */
import { basename } from 'node:path';
import type { From } from '../../input/input-options.js';
import type { SourceItem } from '../../input/source-item.js';
import { looksLikeAddress } from '../../input/web-address.js';
import type { ToImport } from '../../ledger/ledger.js';
import type { Host } from '../host.js';

export interface Given {
  readonly from: From;
  /** Whose reports they are, where they do not say so themselves. */
  readonly publisher?: string;
}

export async function* toImport(inputs: readonly string[], given: Given, host: Host): AsyncGenerator<ToImport> {
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    // What the user says of the kind of an address decides how it is fetched and whether it is one report.
    if (looksLikeAddress(input) && given.from === 'auto') yield { address: input };
    else yield* read(host.engine.sources([input], { from: given.from, stdin: host.stdin }), given);
  }
}

async function* read(items: AsyncIterable<SourceItem>, { publisher }: Given): AsyncGenerator<ToImport> {
  for await (const item of items) {
    if (!item.ok) yield { name: item.id, error: item.error };
    else yield { source: { ...item.source, publisher: item.source.publisher ?? publisher ?? null } };
  }
}

/** "feed.ndjson", "3 inputs" */
export function labelOf(inputs: readonly string[]): string {
  const [only = '-'] = inputs;
  if (inputs.length > 1) return `${inputs.length} inputs`;
  if (only === '-') return 'standard input';
  return looksLikeAddress(only) ? only : basename(only);
}
