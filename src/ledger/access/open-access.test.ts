/** Tokens: made once, known by their hash alone, taken back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import type { Access } from '../ledger.js';
import { openAccess } from './open-access.js';
import { hashOf, newSecret, sameHash } from './secret.js';

let store: Store;
let access: Access;
let time: number;

beforeAll(async () => {
  store = await openStore({ memory: true });
});
afterAll(() => store.close());
beforeEach(async () => {
  time = Date.parse('2031-03-12T09:00:00.000Z');
  await store.db.deleteFrom('tokens').execute();
  await store.db.deleteFrom('changes').execute();
  access = openAccess({ store, now: () => new Date(time) });
});

const ADA = { name: 'Ada Brenn', role: 'editor' } as const;

describe('a token', () => {
  test('is known by its secret, of which only the hash is kept', async () => {
    const { token, secret } = await access.make(ADA, 'local');
    expect(token).toEqual({
      ...ADA,
      id: expect.stringMatching(/^t[0-9a-z]{10}$/),
      made: '2031-03-12T09:00:00.000Z',
      used: null,
      revoked: null,
    });
    expect(secret).toMatch(/^readout_[\w-]{43}$/);
    expect(await access.check(secret)).toMatchObject({ id: token.id, name: 'Ada Brenn', role: 'editor' });
    const rows = JSON.stringify(await store.db.selectFrom('tokens').selectAll().execute());
    expect(rows).toContain(hashOf(secret));
    expect(rows).not.toContain(secret.slice('readout_'.length));
    expect(JSON.stringify(await access.list())).not.toContain(hashOf(secret));
  });

  test('says when it was last used, to the minute', async () => {
    const { secret } = await access.make(ADA, 'local');
    await access.check(secret);
    time += 30_000;
    await access.check(secret);
    expect((await access.list())[0]?.used).toBe('2031-03-12T09:00:00.000Z');
    time += 40_000;
    await access.check(secret);
    expect((await access.list())[0]?.used).toBe('2031-03-12T09:01:10.000Z');
  });

  test('that was taken back lets nobody in, and stays in the list', async () => {
    const { token, secret } = await access.make(ADA, 'local');
    time += 1_000;
    expect(await access.revoke(token.id, 'root')).toMatchObject({ revoked: '2031-03-12T09:00:01.000Z' });
    expect(await access.check(secret)).toBeNull();
    time += 1_000;
    expect((await access.revoke(token.id, 'root')).revoked).toBe('2031-03-12T09:00:01.000Z');
    expect(await access.list()).toHaveLength(1);
  });

  test('leaves a trace when it is made and when it is taken back', async () => {
    const { token } = await access.make(ADA, 'local');
    await access.revoke(token.id, 'root');
    const changes = await store.db.selectFrom('changes').select(['kind', 'target', 'detail', 'by']).orderBy('number').execute();
    expect(changes).toEqual([
      { kind: 'token-made', target: token.id, detail: 'Ada Brenn, editor', by: 'local' },
      { kind: 'token-revoked', target: token.id, detail: 'Ada Brenn, editor', by: 'root' },
    ]);
  });

  test('of a name that no database takes is kept all the same', async () => {
    const { token } = await access.make({ name: 'A\u0000da\ud83d', role: 'reader' }, 'local');
    expect((await access.list())[0]?.name).toBe(token.name);
  });
});

describe('nobody comes in with', () => {
  test.each(['', 'readout_', "' or 1=1 --", 'a\u0000b', newSecret(), 'x'.repeat(100_000)])('%s', async secret => {
    await access.make(ADA, 'local');
    expect(await access.check(secret)).toBeNull();
  });

  test('the hash in place of the secret', async () => {
    const { secret } = await access.make(ADA, 'local');
    expect(await access.check(hashOf(secret))).toBeNull();
  });
});

test('a token that is not there cannot be taken back', async () => {
  await expect(access.revoke('t0000000000', 'root')).rejects.toMatchObject({ code: 'token-not-found' });
});

test('no two secrets are the same', () => {
  expect(new Set(Array.from({ length: 1_000 }, newSecret)).size).toBe(1_000);
});

test.each([
  ['ab', 'ab', true],
  ['ab', 'ac', false],
  ['ab', 'abc', false],
])('%s and %s are the same hash: %s', (a, b, same) => expect(sameHash(a, b)).toBe(same));
