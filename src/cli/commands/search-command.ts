/** `readout search`: what the statements of a ledger say about something, for people or as records. */
import type { Sort, StatementSearch } from '../../model/ledger/search.js';
import type { Host } from '../host.js';
import { type FilterOptions, filterOf } from '../ledger/filter-options.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { peopleHits } from '../people/people-hits.js';
import { inSession, type Session, type SessionOptions } from '../session.js';
import { harmlessJson } from '../terminal/harmless.js';

export interface SearchOptions extends Pick<SessionOptions, 'output' | 'color'>, LedgerOptions, FilterOptions {
  readonly format: 'text' | 'ndjson' | 'json';
  readonly sort?: Sort;
  readonly limit?: number;
  readonly after?: string;
}

/** Gives the exit code; nothing found is none. */
export function searchCommand(words: readonly string[], options: SearchOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, from: 'auto' }, host }, async session => {
    const ledger = await host.openLedger(options);
    try {
      const { sort, limit, after } = options;
      const filter = await filterOf(options, ledger);
      const given = Object.entries({ sort, limit, after }).filter(([, value]) => value !== undefined);
      const query: StatementSearch = { ...filter, text: words.join(' '), ...Object.fromEntries(given) };
      await write(await ledger.statements.search(query), options, session);
      session.done();
    } finally {
      await ledger.close();
    }
  });
}

type Found = Parameters<typeof peopleHits>[0];

async function write(page: Found, { format }: SearchOptions, { sink, layout, terminal }: Session): Promise<void> {
  if (format === 'text') return sink.write(peopleHits(page, layout));
  const records = format === 'json' ? [page] : page.items;
  const json = records.map(record => `${JSON.stringify(record, null, format === 'json' ? 2 : 0)}\n`).join('');
  return sink.write(terminal ? harmlessJson(json) : json);
}
