// The end of `npm run demo`: the call of which the samples tell, both sides side by side, and how to open the ledger that it has filled.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const dossier = (...args) => [main, 'dossier', ...args, '--ledger', 'demo-ledger'];

const list = execFileSync(process.execPath, dossier('--sides', '--limit', '1', '--format', 'json'), { encoding: 'utf8' });
const [first] = JSON.parse(list).items;
if (first !== undefined) {
  console.log();
  execFileSync(process.execPath, dossier(first.id), { stdio: 'inherit' });
}

console.log(`
The five reports are kept in the folder demo-ledger. To open it in a browser:

    node dist/main.js serve --ledger demo-ledger      then http://127.0.0.1:7788/

To find what was said in them:

    node dist/main.js search exercise --ledger demo-ledger

To hand both sides over as one file:

    node dist/main.js dossier ${first?.id ?? 'ID'} --ledger demo-ledger --format html --output call.html
`);
