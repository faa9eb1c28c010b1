import { expect, test } from 'vitest';
import { actor } from '../../../../../test/support/recorded-report.js';
import type { Actor } from '../../../../model/actor.js';
import { peopleOfStates } from './people-of-state.js';

const NORVANIA: readonly Actor[] = [actor({ id: 'a1', name: 'Norvania', party: 'Norvania' })];

test.each<[string, readonly (readonly [string, string])[]]>([
  ['Norvanian forces shelled the port.', [['Norvanian forces', 'Norvania']]],
  ['The port was hit by Norvanian artillery fire.', [['Norvanian artillery', 'Norvania']]],
  ['French naval troops landed.', [['French naval troops', 'France']]],
  ['Rebel forces shelled the port.', []],
  ['Norvanian grain reached the port.', []],
  ['Talmarkian forces shelled the port.', []],
])('%s', (text, found) => {
  const people = peopleOfStates(text, NORVANIA)([0, text.length]);
  expect(people.map(({ span, party }) => [text.slice(...span), party])).toEqual(found);
});
