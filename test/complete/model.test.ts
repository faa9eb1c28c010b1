import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { damagedFiles, modelFiles } from '../../src/tagger/model-files.js';

const folderOf = (model: string) => fileURLToPath(new URL(`../../models/${model}/`, import.meta.url));

describe.each(['tagger', 'coder', 'comparer'])('the bundled %s', model => {
  const folder = folderOf(model);

  test('is whole', () => {
    expect(damagedFiles(folder)).toEqual([]);
  });

  test('has a card of its own that is finished', () => {
    const card = readFileSync(`${folder}README.md`, 'utf8');
    expect(card).toContain(`# Model card: ${modelFiles(folder).name}`);
    expect(card).not.toContain('FIG_');
  });
});

test('a folder without a model is named, with what to do', () => {
  expect(() => modelFiles(folderOf('nowhere'))).toThrow(/nowhere.*missing or damaged/);
});

test('the coder’s cross-validation is that of the coder', () => {
  const folder = folderOf('coder');
  expect(JSON.parse(readFileSync(`${folder}cross-validation.json`, 'utf8'))).toMatchObject({
    name: modelFiles(folder).name,
    folds: 5,
  });
});
