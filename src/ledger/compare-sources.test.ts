import { expect, test } from 'vitest';
import { reportOf } from '../../test/support/recorded-report.js';
import type { AccountText } from '../compare/account-text.js';
import { ReadoutError } from '../errors/readout-error.js';
import { sourceOf } from '../input/source-item.js';
import type { Comparison } from '../model/comparison.js';
import type { Source } from '../model/source.js';
import { compareSources } from './compare-sources.js';

const NOTHING: Comparison = { accounts: [], facts: [], points: [], doubts: [] };

async function asked(sources: readonly Source[]): Promise<readonly AccountText[]> {
  const seen: AccountText[] = [];
  await compareSources(sources, {
    reader: {
      ...{ version: '1', readAhead: 1 },
      read: async ({ id, body, publisher }) => {
        if (body === '') throw new ReadoutError('input-empty', { id });
        return reportOf(String(body), { id, publisher });
      },
    },
    comparing: {
      version: '1',
      compare: async accounts => {
        seen.push(...accounts);
        return NOTHING;
      },
    },
  });
  return seen;
}

test('each source is read, and is an account of its own', async () => {
  const accounts = await asked([
    sourceOf({ id: 'a', body: 'One.', publisher: 'Kestria' }),
    sourceOf({ id: 'a', body: 'Two.', publisher: 'Kestria' }),
  ]);
  expect(accounts.map(({ party, sources: [source] }) => [party, source?.report.id, source?.report.text])).toEqual([
    ['Kestria', 'a', 'One.'],
    ['Kestria (2)', 'a (2)', 'Two.'],
  ]);
});

test('what cannot be read is an error (negative)', () =>
  expect(asked([sourceOf({ id: 'a', body: 'One.' }), sourceOf({ id: 'b', body: '' })])).rejects.toMatchObject({
    code: 'input-empty',
  }));
