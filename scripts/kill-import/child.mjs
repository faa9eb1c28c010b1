/** The process that is killed: does what `readout add` does with all reports, and says on standard output what it has kept, as soon as it has. */
import { writeSync } from 'node:fs';
import { openLedgerIn } from './ledger-in.mjs';
import { reports } from './reports.mjs';

const [folder, count, modules] = process.argv.slice(2);
const ledger = await openLedgerIn(folder, modules);

/** At once and whole: what stands in a buffer when the process is killed was never said. */
const say = record => writeSync(1, `${JSON.stringify(record)}\n`);

ledger.imports.watch(({ id, total }, { number, name, state, report }) => say({ import: id, total, number, name, state, report }));

async function* sources() {
  for (const { id, text, title, publisher, date } of reports(Number(count))) {
    const known = { mediaType: 'text/plain', charset: null, url: null, title, publisher, published: date };
    yield { source: { id, body: text, ...known } };
  }
}

await ledger.imports.wake();
const before = (await ledger.imports.list({ limit: 200 })).items;
// The same command again goes on; what an earlier run handed over whole need not be handed over again.
const whole = before.some(({ complete }) => complete);
const begun = whole ? before : [...before, await ledger.imports.start(sources(), { label: 'reports', by: 'kill-import' })];
for (const { id } of begun) await ledger.imports.finished(id);
await ledger.close();
say({ end: true });
