/** The models that come with the package, and the version of a reading made with them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelName } from '../tagger/model-files.js';

/** The folder of a bundled model. */
export const bundled = (model: 'tagger' | 'coder' | 'comparer'): string =>
  fileURLToPath(new URL(`../../models/${model}/`, import.meta.url));

/** "0.2.0+tagger-2+coder-1": what another of these reads may come out otherwise. Throws `model-missing`. */
export const readingVersion = (): string => versionWith(['tagger', 'coder']);

/** "0.2.0+tagger-2+coder-1+comparer-1": what another of these compares may come out otherwise. Throws `model-missing`. */
export const comparingVersion = (): string => versionWith(['tagger', 'coder', 'comparer']);

function versionWith(models: readonly ('tagger' | 'coder' | 'comparer')[]): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
  return [version, ...models.map(model => modelName(bundled(model)))].join('+');
}
