import { expect, test } from 'vitest';
import { ReadoutError } from '../errors/readout-error.js';
import { fileError } from './file-error.js';

test.each([
  ['ENOENT', 'There is no file or folder news/a.txt.'],
  ['ENOTDIR', 'There is no file or folder news/a.txt.'],
  ['EACCES', 'The file news/a.txt cannot be read: permission denied.'],
  ['ELOOP', 'The file news/a.txt cannot be read: its links lead in a circle.'],
  ['ESTALE', 'The file news/a.txt cannot be read: ESTALE.'],
])('%s', (code, message) => {
  expect(fileError(Object.assign(new Error('no'), { code }), 'news/a.txt').message).toBe(message);
});

test('what has a name already keeps it', () => {
  const error = new ReadoutError('input-empty', { id: 'a' });
  expect(fileError(error, 'news/a.txt')).toBe(error);
});

test('a fault of the program is not hidden', () => {
  expect(() => fileError(new RangeError('index'), 'news/a.txt')).toThrow(RangeError);
});
