import { defineConfig } from 'vitest/config';
import unit from './vitest.config.js';
import { reporters } from './vitest.reporters.js';

/** The whole server against what its description allows, by schemathesis: needs Python 3.10 or later. */
export default defineConfig({
  ...(unit.resolve && { resolve: unit.resolve }),
  test: { include: ['test/api/**/*.test.ts'], hookTimeout: 120_000, ...reporters },
});
