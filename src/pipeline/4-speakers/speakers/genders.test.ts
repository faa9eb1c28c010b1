import { expect, test } from 'vitest';
import { speakerText } from '../../../../test/support/speaker-text.js';
import { GrowingCompany } from './company.js';
import { gendersOf } from './genders.js';

test.each<[string, string, 'he' | 'she' | undefined]>([
  ['the given name tells', 'Anna Lund left.', 'she'],
  ['a name of one word does not', 'Anna left.', undefined],
  ['nor one that is a woman’s and a man’s', 'Robin Lund left.', undefined],
  ['the pronouns of the text do where the name does not', 'Robin Lund left. She came back.', 'she'],
  ['many of them against the name leave it open', 'Anna Lund left. He, said he, was as he was.', undefined],
])('%s', (_, text, gender) => {
  const name = /^\w+(?: Lund)?/.exec(text)?.[0] ?? '';
  const { context, cast } = speakerText(text, [{ name }], { meant: { He: name, he: name, She: name } });
  expect(gendersOf(context, cast, new GrowingCompany(cast)).get(cast.figures[0] ?? fail())).toBe(gender);
});

function fail(): never {
  throw new Error('The text names somebody.');
}
