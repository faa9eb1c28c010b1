/** A ledger in a folder, with the real store, the real imports and the real pipeline, but for the networks. */
import { plainTagger } from './plain-tagger.mjs';

/** @param modules the folder of the compiled modules (or of their sources, where something compiles them on the way), as an address */
export async function openLedgerIn(folder, modules) {
  const from = name => import(new URL(name, modules).href);
  const [{ openLedger }, { openStore }, { openReadout }, { ACTS }, { ACTOR_KINDS }] = await Promise.all([
    from('ledger/open-ledger.js'),
    from('store/open-store.js'),
    from('index.js'),
    from('model/statement.js'),
    from('model/actor.js'),
  ]);
  const tagger = plainTagger({ acts: ACTS, kinds: ACTOR_KINDS });
  const readout = await openReadout({ tagger, coder: null, cores: 1 });
  const store = await openStore({ folder });
  const ledger = openLedger({ store, reader: { read: source => readout.read(source), version: 'plain-1', readAhead: 4 } });
  const close = async () => {
    await ledger.close();
    await readout.close();
  };
  return { ...ledger, close, store };
}
