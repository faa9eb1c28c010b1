import { describe, expect, test } from 'vitest';
import { readConfig } from './config.js';

const NOTHING_SET = { databaseUrl: null, connections: 10, folder: 'readout-ledger' };

test.each([
  ['nothing is set', {}, NOTHING_SET],
  ['they are set to nothing', { READOUT_DATABASE_URL: '', READOUT_LEDGER: '  ' }, NOTHING_SET],
  ['a folder', { READOUT_LEDGER: '/srv/ledgers/kestria 2031' }, { ...NOTHING_SET, folder: '/srv/ledgers/kestria 2031' }],
  ['a folder of another machine', { READOUT_LEDGER: 'C:\\ledgers' }, { ...NOTHING_SET, folder: 'C:\\ledgers' }],
  [
    'a server',
    { READOUT_DATABASE_URL: 'postgres://ada@db.example/readout' },
    { ...NOTHING_SET, databaseUrl: 'postgres://ada@db.example/readout' },
  ],
  [
    'the longer name of the form',
    { READOUT_DATABASE_URL: 'postgresql:///readout' },
    { ...NOTHING_SET, databaseUrl: 'postgresql:///readout' },
  ],
  ['how many connections', { READOUT_DATABASE_CONNECTIONS: ' 3 ' }, { ...NOTHING_SET, connections: 3 }],
])('%s', (_, env, config) => {
  expect(readConfig(env)).toEqual(config);
});

describe('what is not allowed is named, with what is', () => {
  test.each([
    [
      'READOUT_DATABASE_URL',
      'mysql',
      'The setting READOUT_DATABASE_URL is "mysql", which is not an address of the form postgres://',
    ],
    [
      'READOUT_DATABASE_CONNECTIONS',
      '0',
      'The setting READOUT_DATABASE_CONNECTIONS is "0", which is not a number from 1 to 100.',
    ],
    ['READOUT_DATABASE_CONNECTIONS', 'many', 'is "many", which'],
    ['READOUT_DATABASE_CONNECTIONS', '1'.repeat(100), `is "${'1'.repeat(60)}…", which`],
    ['READOUT_LEDGER', 'postgres://db.example/readout', 'which is not the path of a folder'],
  ])('%s=%s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'setting-invalid', message: expect.stringContaining(message) }),
    );
  });

  test.each(['http://ada:secret@db.example/readout', 'postgres//ada:secret@db.example', 'ada:secret'])(
    'a password is not repeated: %s',
    value => {
      expect(() => readConfig({ READOUT_DATABASE_URL: value })).toThrow(/^(?!.*secret).*may hold a password/);
    },
  );
});

test('it cannot be changed afterwards', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});
