import { defineConfig } from 'vitest/config';
import { reporters } from './vitest.reporters.js';

/** The page in a real browser: needs Debian's chromium, or READOUT_CHROMIUM=path. */
export default defineConfig({
  test: { include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, ...reporters },
});
