/** `readout search`: what the statements of a ledger say about something, for people or as records. */
import { given } from '../../ledger/search/given.js';
import type { Hit, Page, Sort } from '../../model/ledger/search.js';
import type { Host } from '../host.js';
import { type FilterOptions, filterOf } from '../ledger/filter-options.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { withLedger } from '../ledger/with-ledger.js';
import { peopleHits } from '../people/people-hits.js';
import { inSession, type Session, type SessionOptions } from '../session.js';
import { jsonOf } from '../terminal/json-of.js';

export interface SearchOptions extends Pick<SessionOptions, 'output' | 'color'>, LedgerOptions, FilterOptions {
  readonly format: 'text' | 'ndjson' | 'json';
  readonly sort?: Sort;
  readonly limit?: number;
  readonly after?: string;
}

/** Gives the exit code; nothing found is none. */
export function searchCommand(words: readonly string[], options: SearchOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, from: 'auto' }, host }, session =>
    withLedger(options, host, async ledger => {
      const { sort, limit, after } = options;
      const filter = await filterOf(options, ledger);
      const page = await ledger.statements.search(given({ ...filter, text: words.join(' '), sort, limit, after }));
      await write(page, options, session);
      session.done();
    }),
  );
}

async function write(page: Page<Hit>, { format }: SearchOptions, session: Session): Promise<void> {
  const { sink, layout } = session;
  if (format === 'text') return sink.write(peopleHits(page, layout));
  return sink.write(format === 'json' ? jsonOf(page, session, 2) : page.items.map(hit => jsonOf(hit, session, 0)).join(''));
}
