import { expect, test } from 'vitest';
import { reasonAgainst } from './check-server.js';

const FIT = { version: 15, encoding: 'UTF8', standby: false, owner: true, name: 'ada' };

test.each([
  [{}, null],
  [{ version: 18 }, null],
  [{ version: 14 }, 'it is PostgreSQL 14'],
  [{ encoding: 'SQL_ASCII' }, 'its encoding is SQL_ASCII'],
  [{ standby: true }, 'it is a copy that only follows another server'],
  [{ owner: false }, 'the user ada may not make tables in it'],
  [{ owner: null }, 'the user ada may not make tables in it'],
])('%j', (facts, reason) => {
  expect(reasonAgainst({ ...FIT, ...facts })).toBe(reason);
});
