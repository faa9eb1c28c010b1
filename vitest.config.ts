import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reporters } from './vitest.reporters.js';

export default defineConfig({
  // Vite does not find what Node does: the package names its locales by a pattern.
  resolve: { alias: { 'chrono-node/en': fileURLToPath(import.meta.resolve('chrono-node/en')) } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    exclude: ['test/api/**', 'test/e2e/**', 'test/postgres/**', 'node_modules/**'],
    globalSetup: ['test/support/say-postgres.ts'],
    testTimeout: 60_000,
    // A database in memory takes seconds to open on a busy machine.
    hookTimeout: 60_000,
    ...reporters,
  },
});
