/**
 * The bundled samples give the statements that a person has looked at. The model is recorded (`npm run record` asks it again and rewrites all
 * of it), so that only a change of the rules or of reading shows here.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openReadout } from '../../src/index.js';
import { openModelCoder } from '../../src/tagger/model-coder.js';
import { modelFiles, taggerFiles } from '../../src/tagger/model-files.js';
import { openModelTagger } from '../../src/tagger/model-tagger.js';
import { recordedCoder } from '../../src/tagger/recorded-coder.js';
import { recordedTagger } from '../../src/tagger/recorded-tagger.js';
import { Threads } from '../../src/tagger/threads.js';
import { compact } from './compact.js';
import { codeRecorder, recorder, recordingText } from './recording.js';
import { goldenFolders, type Sample, samples } from './samples.js';

const SAMPLES = samples();
const MODEL = fileURLToPath(new URL('../../models/tagger/', import.meta.url));
const CODER = fileURLToPath(new URL('../../models/coder/', import.meta.url));

if (process.env.READOUT_RECORD) await record();

async function record(): Promise<void> {
  const threads = new Threads(1);
  const { tagger, take } = recorder(openModelTagger(taggerFiles(MODEL), threads));
  const coder = codeRecorder(openModelCoder(modelFiles(CODER), threads));
  const readout = await openReadout({ tagger, coder: coder.coder });
  for (const { source, folder } of SAMPLES) {
    const report = await readout.read(source);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL('taggings.json', folder), recordingText(take()));
    writeFileSync(new URL('codings.json', folder), recordingText(coder.take()));
    writeFileSync(new URL('statements.txt', folder), compact(report));
  }
  await readout.close();
  await threads.close();
}

async function readRecorded({ source, folder }: Sample): Promise<string> {
  const recording = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const tagger = recordedTagger(recording('taggings.json'), taggerFiles(MODEL).name);
  const coder = recordedCoder(recording('codings.json'), modelFiles(CODER).name);
  const readout = await openReadout({ tagger, coder });
  return compact(await readout.read(source));
}

describe('the samples', () => {
  test.each(SAMPLES.map(sample => [sample.name, sample] as const))(
    '%s gives the statements that are written down',
    async (_, sample) => {
      const actual = await readRecorded(sample);
      const file = new URL('_actual.txt', sample.folder);
      const expected = readFileSync(new URL('statements.txt', sample.folder), 'utf8');
      if (actual === expected) rmSync(file, { force: true });
      else writeFileSync(file, actual);
      expect(actual, `_actual.txt beside statements.txt has what it gives now; if that is better: npm run record`).toBe(expected);
    },
  );

  test('each has its folder, and no folder is left over', () => {
    expect(goldenFolders()).toEqual(SAMPLES.map(({ name }) => name.replace(/\.\w+$/, '')));
  });
});
