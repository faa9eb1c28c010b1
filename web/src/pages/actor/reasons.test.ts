import { expect, it } from 'vitest';
import type { ActorChange } from '../../../../src/model/ledger/actor-entry.js';
import { byWords, changeOf, namedAs } from './reasons.js';

const ref = (id: string) => ({ id, name: id, party: null });

const change = (id: string, changes: Partial<ActorChange>): ActorChange => ({
  id,
  kind: 'joined',
  from: ref('a2'),
  to: ref('a1'),
  appearances: ['r1.a1'],
  reason: 'same name, same office',
  rule: 'full-name',
  by: 'readout',
  at: '2031-03-12T09:30:00.000Z',
  undone: null,
  ...changes,
});

it.each<[string, readonly ActorChange[], string | null]>([
  ['what joined it', [change('c1', {})], 'c1'],
  ['the newest of two', [change('c2', { kind: 'merged' }), change('c1', {})], 'c2'],
  ['not what was undone', [change('c2', { undone: { at: '', by: '' } }), change('c1', {})], 'c1'],
  ['not what took it away', [change('c1', { to: ref('a9') })], null],
  ['not what is of another', [change('c1', { appearances: ['r2.a1'] })], null],
])('%s', (_name, changes, id) => expect(changeOf({ id: 'a1', changes }, 'r1.a1')?.id ?? null).toBe(id));

it.each([
  [['defence minister'], 'Kestria', 'Brannoc Teyle, defence minister (Kestria)'],
  [[], null, 'Brannoc Teyle'],
])('named with %j for %s', (roles, party, words) => expect(namedAs({ name: 'Brannoc Teyle', roles, party })).toBe(words));

it.each([
  [{ kind: 'joined', rule: 'full-name', by: 'readout' }, 'joined by the machine'],
  [{ kind: 'split', rule: 'person', by: 'dana' }, 'told apart by dana'],
] as const)('%j', (given, words) => expect(byWords(given)).toBe(words));
