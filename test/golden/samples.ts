/** The bundled samples, and the folder of each in which its golden output stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Source, sourceOf } from '../../src/index.js';

export interface Sample {
  readonly name: string;
  readonly source: Source;
  /** Where its `taggings.json` and `statements.txt` are. */
  readonly folder: URL;
}

const SAMPLES = new URL('../../samples/', import.meta.url);
const GOLDEN = new URL('./', import.meta.url);

export function samples(): readonly Sample[] {
  return readdirSync(SAMPLES)
    .toSorted()
    .map(file => ({
      name: file,
      source: sourceOf({ id: `samples/${file}`, body: readFileSync(new URL(file, SAMPLES)) }),
      folder: new URL(`${file.replace(/\.\w+$/, '')}/`, GOLDEN),
    }));
}

/** The names of the folders that are there. */
export function goldenFolders(): readonly string[] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .toSorted();
}
