/** What the page says that the server takes is what the server takes. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/http/app-options.js';
import { givenImport } from '../../src/http/schemas/import-schemas.js';
import { INPUT_LIMITS } from '../../src/input/input-options.js';
import * as page from '../../web/src/api/limits.js';

test('bytes', () => {
  expect(page.RECORD_BYTES).toBe(INPUT_LIMITS.lineBytes);
  expect(page.FILE_BYTES).toBe(LIMITS.fileBytes);
  expect(page.FILES_BYTES).toBe(LIMITS.formBytes);
  expect(page.RECORDS_BYTES).toBe(LIMITS.streamBytes);
});

const url = (length: number): string => 'https://courier.example/'.padEnd(length, 'x');
const address = { url: url(40) };

describe.each<[string, number, (many: number) => unknown]>([
  ['addresses', page.ADDRESSES, many => ({ items: Array(many).fill(address) })],
  ['characters of an address', page.ADDRESS_LENGTH, many => ({ items: [{ url: url(many) }] })],
  ['characters of a label', page.LABEL_LENGTH, many => ({ label: 'x'.repeat(many), items: [address] })],
])('%s', (_name, most, given) => {
  test('as many are taken', () => expect(givenImport.safeParse(given(most)).success).toBe(true));
  test('one more is not', () => expect(givenImport.safeParse(given(most + 1)).success).toBe(false));
});
