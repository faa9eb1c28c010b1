import { expect, test } from 'vitest';
import { serverAddress } from './server-address.js';

test.each([
  ['postgres://ada:secret@db.example:5433/readout?sslmode=require', 'postgres://db.example:5433/readout'],
  ['postgresql://db.example/readout', 'postgres://db.example/readout'],
  ['postgres:///readout?host=/run/postgresql', 'postgres:///run/postgresql/readout'],
  ['postgres:///readout', 'postgres://localhost/readout'],
  ['postgres://ada:p%40ss@[::1]:5432/readout', 'postgres://[::1]:5432/readout'],
])('%s is %s to people', (url, address) => {
  expect(serverAddress(url)).toBe(address);
});

test.each(['http://ada:secret@db.example/readout', 'ada:secret@db.example', 'postgres://ada:secret@db.example:port/readout', ''])(
  'is no address of a server, and is not repeated: %s',
  url => {
    expect(() => serverAddress(url)).toThrow(/^(?!.*secret).*not of the form/);
  },
);
