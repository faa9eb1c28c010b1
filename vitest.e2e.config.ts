import { defineConfig } from 'vitest/config';
import unit from './vitest.config.js';
import { reporters } from './vitest.reporters.js';

/** The pages in a real browser: needs Debian's chromium, or READOUT_CHROMIUM=path. READOUT_BUILT_PAGE=dist/web spares building the page anew. */
export default defineConfig({
  ...(unit.resolve && { resolve: unit.resolve }),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/support/built-page.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    ...reporters,
  },
});
