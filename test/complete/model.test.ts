import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { damagedFiles, modelFiles } from '../../src/tagger/model-files.js';

const FOLDER = fileURLToPath(new URL('../../models/tagger/', import.meta.url));

test('the bundled model is whole', () => {
  expect(damagedFiles(FOLDER)).toEqual([]);
});

test('its card is its own and finished', () => {
  const card = readFileSync(`${FOLDER}README.md`, 'utf8');
  expect(card).toContain(`# Model card: ${modelFiles(FOLDER).name}`);
  expect(card).not.toContain('FIG_');
});

test('a folder without a model is named, with what to do', () => {
  expect(() => modelFiles(`${FOLDER}nowhere`)).toThrow(/nowhere.*missing or damaged/);
});
