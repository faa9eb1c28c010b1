import { expect, test } from 'vitest';
import { sentences } from './sentences.js';

const shown = (text: string) => sentences(text).map(([start, end]) => text.slice(start, end));

test.each<[string, string]>([
  ['two sentences', 'The envoy left. | Nobody spoke.'],
  ['a title', 'Gen. Marr met Dr. Osk and Mrs. Tane. | They left.'],
  ['initials', 'J. K. Marr and George W. Tane met. | They left.'],
  ['an abbreviated state', 'The U.S. President spoke to the U.N. Secretary General.'],
  ['an abbreviated state that ends', 'He went to the U.S. | The envoy stayed.'],
  ['a number', 'Resolution No. 5 of Jan. 3 stands. | No. | He said so.'],
  ['the time of day', 'They met at 10 a.m. Monday. | It ended at 5 p.m. | He left.'],
  ['a firm', 'Marr Inc. Director Tane left Osk Ltd. | The firm is silent.'],
  ['a question with its speaker', '“Why now?” he asked. | “Who pays?” Marr asked.'],
  ['a question with an answer', '“Why now?” | The minister did not answer.'],
  ['quoted sentences', '“We go. | We stay,” he said.'],
  ['a closing mark apart', 'He said “we go. ” | Nobody spoke.'],
  ['a numbered line', '1. The parties agree. | They sign.'],
  ['an ellipsis that goes on', 'We … shall go. | They stay.'],
])('%s', (_name, marked) => {
  expect(shown(marked.replaceAll('| ', ''))).toEqual(marked.split(' | '));
});

test('a wrapped line is no end, a paragraph is', () => {
  const text =
    'The minister of Kestria said on Monday that talks with Norvania would\ngo on. He did not say when they would start or where they would be held\nthis time.\n\nNobody else spoke';
  expect(shown(text)).toEqual([
    'The minister of Kestria said on Monday that talks with Norvania would\ngo on.',
    'He did not say when they would start or where they would be held\nthis time.',
    'Nobody else spoke',
  ]);
});

test('a space may be missing after a sentence, but not in a name', () => {
  expect(shown('They left.The envoy stayed. See Lake.City there.')).toEqual([
    'They left.',
    'The envoy stayed.',
    'See Lake.City there.',
  ]);
});

test('nothing in nothing', () => {
  expect(sentences(' \n\n ')).toEqual([]);
});

test('a paragraph as long as a book is cut like a short one', () => {
  const times = 3000;
  const found = shown('The envoy of Kestria met Dr. Osk. Nobody spoke. '.repeat(times));
  expect(found).toHaveLength(2 * times);
  expect(new Set(found)).toEqual(new Set(['The envoy of Kestria met Dr. Osk.', 'Nobody spoke.']));
});
