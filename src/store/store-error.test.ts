import { expect, test } from 'vitest';
import { ReadoutError } from '../errors/readout-error.js';
import { openingError, storeError } from './store-error.js';

const WHERE = { place: '/srv/ledger', limit: 60_000 };

const coded = (code: string, message = 'the database said no.') => Object.assign(new Error(message), { code });

test.each([
  ['53100', 'store-full', 'There is no room left for /srv/ledger.'],
  ['ENOSPC', 'store-full', 'There is no room left for /srv/ledger.'],
  ['EROFS', 'store-unwritable', '/srv/ledger cannot be written: the database said no.'],
  ['25006', 'store-unwritable', '/srv/ledger cannot be written: the database said no.'],
  ['57P01', 'store-lost', 'The connection to /srv/ledger is lost: the database said no.'],
  ['08006', 'store-lost', 'The connection to /srv/ledger is lost: the database said no.'],
  ['ECONNRESET', 'store-lost', 'The connection to /srv/ledger is lost: the database said no.'],
  ['57014', 'store-slow', '/srv/ledger took longer than 60 s and was stopped.'],
  ['53300', 'store-busy', '/srv/ledger has too much to do at once: the database said no.'],
  ['XX001', 'store-damaged', '/srv/ledger is damaged: the database said no.'],
  ['42501', 'store-unfit', 'The database /srv/ledger cannot hold a ledger: the database said no.'],
])('%s is %s', (code, kind, message) => {
  expect(storeError(coded(code), WHERE)).toMatchObject({ code: kind, message, cause: { code } });
});

test.each([
  ['Connection terminated unexpectedly', 'store-lost'],
  ['Connection terminated due to connection timeout', 'store-lost'],
  ['timeout exceeded when trying to connect', 'store-busy'],
  ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'store-unreachable'],
])('by its words: %s', (message, kind) => {
  expect(storeError(new Error(message), WHERE)).toMatchObject({ code: kind });
});

test.each([
  ['a row that is there twice', coded('23505')],
  ['a mistake in the SQL', coded('42601')],
  ['two that stood in each other’s way', coded('40001')],
  ['an error of the work itself', new TypeError('ferry is undefined')],
  ['what was told already', new ReadoutError('store-newer', { place: 'x', found: 'y' })],
  ['what is no error', 'no'],
])('%s stays as it is', (_, error) => {
  expect(storeError(error, WHERE)).toBe(error);
});

test('before the first answer nothing is lost, and the first of several attempts tells why', () => {
  const refused = Object.assign(
    new AggregateError([coded('ECONNREFUSED', 'connect ECONNREFUSED ::1:5432'), coded('ECONNREFUSED')]),
    {
      code: 'ECONNREFUSED',
    },
  );
  expect(openingError(refused, WHERE)).toMatchObject({
    code: 'store-unreachable',
    message: 'The database /srv/ledger cannot be opened: connect ECONNREFUSED ::1:5432.',
  });
  expect(openingError(coded('ENOSPC'), WHERE)).toMatchObject({ code: 'store-full' });
});
