import { expect, it } from 'vitest';
import { nodesOf } from './graph-option.js';

const actor = (id: string, party: string | null) => ({ id, name: `Envoy ${id}`, party });

it('counts what each says and is told, those of one side together', () => {
  const conversations = [
    { from: actor('a1', 'Norvania'), to: actor('a2', 'Kestria'), statements: 5 },
    { from: actor('a2', 'Kestria'), to: actor('a3', null), statements: 2 },
    { from: actor('a4', 'Norvania'), to: actor('a3', null), statements: 9 },
  ];
  expect(nodesOf(conversations).map(({ id, statements }) => [id, statements])).toEqual([
    ['a3', 11],
    ['a2', 7],
    ['a4', 9],
    ['a1', 5],
  ]);
});

it('has nobody where nobody speaks to anybody', () => expect(nodesOf([])).toEqual([]));
