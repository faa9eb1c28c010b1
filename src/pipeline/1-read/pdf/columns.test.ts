import { expect, test } from 'vitest';
import { columnOrder } from './columns.js';
import type { Piece } from './line.js';

function piece(text: string, left: number, right: number, row: number): Piece {
  return { text, left, right, y: 100 + 14 * row, size: 11, page: 0, height: 0.5 };
}

const beside = (row: number) => [piece(`a${row}`, 50, 290, row), piece(`b${row}`, 320, 560, row)];

test('reads each column between the lines that run over both, and gives each line the edges of its column', () => {
  const rows = [0, 1, 2].flatMap(beside);
  const more = [4, 5, 6].flatMap(beside);
  const lines = columnOrder([...rows, piece('over both', 50, 560, 3), ...more]);
  expect(lines.map(({ text }) => text).join(' ')).toBe('a0 a1 a2 b0 b1 b2 over both a4 a5 a6 b4 b5 b6');
  expect(new Set(lines.map(({ column: { left, right } }) => `${left} ${right}`))).toEqual(
    new Set(['50 290', '320 560', '50 560']),
  );
});

test('takes cells of a table for one line', () => {
  const lines = columnOrder([0, 1, 2, 3].flatMap(row => [piece('tea', 50, 80, row), piece('7', 500, 510, row)]));
  expect(lines.map(({ text }) => text)).toEqual(['tea 7', 'tea 7', 'tea 7', 'tea 7']);
});

test('holds a page of very many pieces', () => {
  const pieces = Array.from({ length: 150_000 }, (_, row) => piece('x', 50, 560, row));
  expect(columnOrder(pieces)).toHaveLength(150_000);
});

test('a page without pieces has no lines', () => {
  expect(columnOrder([])).toEqual([]);
});
