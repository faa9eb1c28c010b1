import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reporters } from './vitest.reporters.js';

if (!process.env.READOUT_TEST_DATABASE_URL)
  throw new Error('READOUT_TEST_DATABASE_URL names no server: npm run test:postgres starts one.');

/** The contract of the store on a PostgreSQL server. */
export default defineConfig({
  resolve: { alias: { 'chrono-node/en': fileURLToPath(import.meta.resolve('chrono-node/en')) } },
  test: { include: ['test/contract/**/*.test.ts', 'test/postgres/**/*.test.ts'], testTimeout: 60_000, ...reporters },
});
