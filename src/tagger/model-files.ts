/** The files of a model folder, and whether they are whole. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../errors/readout-error.js';
import type { Transitions } from './tags.js';

export interface ModelFiles {
  readonly folder: string;
  /** Name and version: "tagger-1". */
  readonly name: string;
  /** Within the folder. */
  readonly weights: string;
  /** Within the folder, or beside it where two models share it. */
  readonly tokenizer: string;
}

export interface TaggerFiles extends ModelFiles {
  readonly transitions: Transitions;
}

interface Manifest {
  readonly name: string;
  /** Of a tagger. */
  readonly transitions?: Transitions;
  readonly files: Readonly<
    Record<'weights' | 'tokenizer', { readonly path: string; readonly sha256: string; readonly bytes: number }>
  >;
}

/** Reads `model.json`. Throws `model-missing` where a file is absent or of another size than it says. */
export function modelFiles(folder: string): ModelFiles {
  const { name, files } = manifestOf(folder);
  for (const { path, bytes } of Object.values(files)) {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size;
    if (size !== bytes)
      throw new ReadoutError('model-missing', {
        path: join(folder, path),
        reason: size === undefined ? 'not there' : `${size} bytes instead of ${bytes}`,
      });
  }
  return { folder, name, weights: files.weights.path, tokenizer: files.tokenizer.path };
}

/** Name and version of the model alone. Throws `model-missing` where its manifest is. */
export const modelName = (folder: string): string => manifestOf(folder).name;

/** The same of a tagger, with the transitions between its tags. */
export function taggerFiles(folder: string): TaggerFiles {
  const { transitions } = manifestOf(folder);
  if (!transitions)
    throw new ReadoutError('model-missing', { path: join(folder, 'model.json'), reason: 'it has no transitions between tags' });
  return { ...modelFiles(folder), transitions };
}

/** The names of the files whose SHA-256 is not the manifest's; reads them whole. */
export function damagedFiles(folder: string): readonly string[] {
  return Object.values(manifestOf(folder).files)
    .filter(
      file =>
        createHash('sha256')
          .update(readFileSync(join(folder, file.path)))
          .digest('hex') !== file.sha256,
    )
    .map(file => file.path);
}

function manifestOf(folder: string): Manifest {
  const path = join(folder, 'model.json');
  try {
    const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
    return manifest;
  } catch (cause) {
    throw new ReadoutError('model-missing', { path, reason: 'it cannot be read' }, cause);
  }
}
