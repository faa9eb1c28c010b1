/** A ledger in memory, whose reader knows what stands in marked texts (`marked-lines.ts`) and the bundled samples. Its clock goes on a second each time it is asked. */
import { sourceOf } from '../../src/input/source-item.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/open-ledger.js';
import type { Source } from '../../src/model/source.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { withoutMarks } from './marked-lines.js';
import { type MarkedReader, markedReader } from './marked-reader.js';
import { toldTwice } from './told-twice.js';

export interface TestLedger {
  readonly ledger: Ledger;
  readonly store: Store;
  readonly reader: MarkedReader;
}

/** Starts at this instant. */
export const FIRST_INSTANT = '2031-03-20T09:00:00.000Z';

/** `store`: another one than a new one in memory. `sources`: added by "test", in this order; of a text alone its beginning is the name. */
export async function ledgerOf(
  sources: readonly (string | Source)[] = [],
  given: { readonly store?: Store } = {},
): Promise<TestLedger> {
  const store = given.store ?? (await openStore({ memory: true }));
  const reader = markedReader();
  let seconds = 0;
  const now = () => new Date(Date.parse(FIRST_INSTANT) + 1000 * seconds++);
  const ledger = openLedger({ store, reader, comparing: toldTwice, now });
  for (const source of sources) await ledger.reports.add(typeof source === 'string' ? textSource(source) : source, 'test');
  return { ledger, store, reader };
}

/** A text that came as text. */
export const textSource = (body: string, known: Partial<Source> = {}): Source =>
  sourceOf({ id: withoutMarks(body).slice(0, 40), body, mediaType: 'text/plain', ...known });

/** Two ministers of invented states talk, as two sides tell it; the second is nobody's account. */
export const KESTRIAN = [
  'KESTRIA AND NORVANIA TALK AGAIN',
  '[s1:{l:Kestria}’s defence minister {p:Brannoc Teyle}] [k1:told] {a:{p:Ilsabet Morvane}} of {l:Norvania} on 12 March 2031 [c1:that the exercise in the strait is over].',
  '[s2:{p:Teyle}] [k2:denied] [c2:that ferries had been kept in the harbour].',
  '[c3:“We were told in advance,”] [s3:{p:Teyle}] [k3:added].',
].join('\n\n');

export const NORVANIAN = [
  'NORVANIA’S MINISTER SPEAKS WITH KESTRIA',
  '[s1:{l:Norvania}’s defence minister {p:Ilsabet Morvane}] [k1:demanded] [c1:that the grain ships be let through the strait].',
  '[s2:{p:Morvane}] [k2:accused] {l:Kestria} [c2:of keeping the ferries in the harbour].',
].join('\n\n');
