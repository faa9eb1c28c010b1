import { expect, test } from 'vitest';
import { countries } from './countries.js';
import { gazetteer } from './gazetteer.js';
import { ALLIANCES } from './tables/alliances.js';
import { OUTLETS } from './tables/outlets.js';
import { SEATS } from './tables/seats.js';
import { CAPITALS, DEMONYMS, STATES } from './tables/states.js';
import { UNCLEAR } from './tables/unclear-names.js';
import { worldName } from './world-name.js';

const all = countries();
const sides = all.filter(({ isParty }) => isParty);

test('the package is there: every member of the United Nations and a few more', () => {
  expect(sides.length).toBeGreaterThan(193);
  expect(sides.length).toBeLessThan(215);
});

test.each(sides.map(({ party, code }) => [party, code]))('%s is found by its own name', (party, code) => {
  expect(worldName(party)).toMatchObject({ kind: 'state', party, code });
});

test.each([
  ['states', STATES],
  ['capitals', CAPITALS],
  ['demonyms', DEMONYMS],
  ['seats', SEATS],
] as const)('every name by hand leads to its own state: %s', (_kind, table) => {
  for (const [code, names] of Object.entries(table)) {
    for (const name of names) expect([name, worldName(name)?.code]).toEqual([name, code]);
  }
});

test('no name of a state, a people or a capital leads to another state', () => {
  for (const { party, names, demonyms, capitals } of sides) {
    for (const name of [...names, ...demonyms, ...capitals])
      expect([name, party, null]).toContain(worldName(name)?.party ?? null);
  }
});

test('alliances and outlets are each found under all their names', () => {
  for (const [party, names] of Object.entries(ALLIANCES)) {
    for (const name of [party, ...names]) expect([name, worldName(name)?.party]).toEqual([name, party]);
  }
  for (const [code, names] of Object.entries(OUTLETS)) {
    for (const name of names) expect([name, worldName(name)]).toEqual([name, expect.objectContaining({ kind: 'outlet', code })]);
  }
});

test('unclear names are nobody’s', () => {
  for (const name of UNCLEAR) expect([name, worldName(name)]).toEqual([name, null]);
});

test('territories that are no party are nobody’s, so that no name inside theirs is taken', () => {
  expect(worldName('American Samoa')).toBeNull();
  expect(gazetteer().next.has('American')).toBe(true);
});

test('outlets are in states that are known', () => {
  const codes = new Set(all.map(({ code }) => code));
  expect(Object.keys(OUTLETS).filter(code => !codes.has(code))).toEqual([]);
});

test('the tree is built once', () => {
  expect(gazetteer()).toBe(gazetteer());
});
