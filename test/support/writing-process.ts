/** Writes to a ledger for as long as it lives, and tells of every row only when it is kept. */
import { writeSync } from 'node:fs';
import { inTransaction } from '../../src/store/in-transaction.js';
import { openStore } from '../../src/store/open-store.js';

/** With so many rows it ends, without closing anything. */
const [folder = '', most = 'Infinity'] = process.argv.slice(2);

const store = await openStore({ folder });
const rows = await store.db.selectFrom('changes').select('target').execute();
say(`has ${rows.map(({ target }) => target).join(' ')}`);
for (let k = 0; k < Number(most); k++) {
  const target = `${process.pid}.${k}`;
  await inTransaction(store, db => db.insertInto('changes').values(changeOf(target)).execute());
  say(`kept ${target}`);
}
process.exit(0);

function changeOf(target: string) {
  return { kind: 'report-added', target, detail: 'Sarrow '.repeat(200), by: 'Ada', at: '2031-03-12T09:30:00.000Z' };
}

/** At once: what is said late would be lost with the process. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
