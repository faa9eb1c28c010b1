// Reads the samples with the bundled model and rewrites what test/golden/ holds: npm run record
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/golden'], {
  cwd: root,
  env: { ...process.env, READOUT_RECORD: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
