/** The page as it is now, built once into a folder of its own for all tests in the browser; or one that was built before. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with its index.html. */
    readonly page: string;
  }
}

const CONFIG = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url));

export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env.READOUT_BUILT_PAGE;
  if (given) {
    project.provide('page', resolve(given));
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'readout-built-'));
  await build({ configFile: CONFIG, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  project.provide('page', folder);
  return () => rmSync(folder, { recursive: true });
}
