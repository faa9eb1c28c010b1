/** The models that come with the package, and the version of a reading made with them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelName } from '../tagger/model-files.js';

/** The folder of a bundled model. */
export const bundled = (model: 'tagger' | 'coder'): string => fileURLToPath(new URL(`../../models/${model}/`, import.meta.url));

/** "0.2.0+tagger-2+coder-1": what another of these reads may come out otherwise. Throws `model-missing`. */
export function readingVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
  return [version, modelName(bundled('tagger')), modelName(bundled('coder'))].join('+');
}
