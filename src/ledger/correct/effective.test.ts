import { expect, test } from 'vitest';
import { effective, type KnownActor, type Standing } from './effective.js';
import type { Machine } from './machine.js';

const TEYLE: KnownActor = { id: 'a1', name: 'Brannoc Teyle', kind: 'person', party: 'Kestria' };
const COUNCIL: KnownActor = { id: 'a2', name: 'Harbour Council', kind: 'organisation', party: null };
/** "a3" was merged into Teyle. */
const ACTORS = new Map([
  ['a1', TEYLE],
  ['a2', COUNCIL],
  ['a3', TEYLE],
]);

const MACHINE: Machine = {
  ...{
    mode: 'indirect',
    act: 'assert',
    hedged: false,
    negated: false,
    kind: 'unknown',
    medium: 'by telephone',
    said: '2031-03-12',
  },
  ...{ speaker: 'the minister', speakers: [{ appearance: 'r1.a4', actor: 'a4', party: null }], addressee: null, addressees: [] },
};

test.each<[string, Standing[], object]>([
  ['nothing', [], { ...MACHINE, corrected: false, withdrawn: false }],
  ['an act', [{ field: 'act', value: 'deny' }], { act: 'deny', speaker: 'the minister', corrected: true }],
  [
    'the newest of a field',
    [
      { field: 'act', value: 'deny' },
      { field: 'act', value: 'ask' },
    ],
    { act: 'ask' },
  ],
  [
    'two fields',
    [
      { field: 'hedged', value: 'true' },
      { field: 'mode', value: 'direct' },
    ],
    { hedged: true, mode: 'direct' },
  ],
  [
    'a speaker',
    [{ field: 'speaker', value: 'a2' }],
    {
      ...{ speaker: 'Harbour Council', kind: 'organisation', speakers: [{ appearance: null, actor: 'a2', party: null }] },
    },
  ],
  [
    'two who were merged since',
    [{ field: 'addressee', value: 'a3 a1' }],
    {
      ...{ addressee: 'Brannoc Teyle', addressees: [{ appearance: null, actor: 'a1', party: 'Kestria' }] },
    },
  ],
  ['nobody', [{ field: 'speaker', value: '' }], { speaker: null, speakers: [], kind: 'unknown' }],
  [
    'no medium and no time',
    [
      { field: 'medium', value: '' },
      { field: 'said', value: '' },
    ],
    { medium: null, said: null },
  ],
  ['no statement at all', [{ field: 'withdrawn', value: 'true' }], { withdrawn: true }],
  [
    'one after all',
    [
      { field: 'withdrawn', value: 'true' },
      { field: 'withdrawn', value: 'false' },
    ],
    { withdrawn: false, corrected: true },
  ],
])('corrected: %s', (_, standing, expected) => {
  const before = structuredClone(MACHINE);
  expect(effective(MACHINE, standing, ACTORS)).toMatchObject(expected);
  expect(MACHINE).toEqual(before);
});
