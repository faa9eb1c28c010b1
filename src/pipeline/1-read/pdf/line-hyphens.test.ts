import { expect, test } from 'vitest';
import { lineJoiner } from './line-hyphens.js';

const join = lineJoiner('The minister spoke of negotiations, of a cease-fire and of the lake.');

test.each([
  [['the talks', 'go on'], 'the talks go on'],
  [['the nego-', 'tiations go on'], 'the negotiations go on'],
  [['the vice-', 'president'], 'the vice-president'],
  [['a cease-', 'fire'], 'a cease-fire'],
  [['Talmark-', 'Norvania line'], 'Talmark-Norvania line'],
  [['the nego\u00AD', 'tiations'], 'the negotiations'],
  [['de-', 'le-', 'gation'], 'delegation'],
  [['and/', 'or'], 'and/or'],
  [['the talks -', 'they go on'], 'the talks - they go on'],
  [['in 2031-', '32'], 'in 2031-32'],
  [['alone'], 'alone'],
  [[], ''],
] as const)('%j: %s', (lines, expected) => {
  expect(join(lines)).toBe(expected);
});

test('in a time that grows with the text, not with its square', () => {
  const started = performance.now();
  expect(join(Array.from({ length: 200_000 }, () => 'the nego-'))).toHaveLength(200_000 * 8 + 1);
  expect(join([`${'a'.repeat(1_000_000)}-`, 'b'])).toHaveLength(1_000_001);
  expect(performance.now() - started).toBeLessThan(5_000);
});
