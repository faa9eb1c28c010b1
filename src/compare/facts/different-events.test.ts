import { expect, test } from 'vitest';
import { accountNaming } from '../../../test/support/tellings.js';
import { differentEvents } from './different-events.js';

const PEOPLE = ['Brannoc Teyle', 'Ilsabet Morvane', 'Anna Lund', 'Oskar Varn'].map(name => ({ name }));
const between = (a: string, b: string): string | null =>
  differentEvents([accountNaming('Kestria', a, PEOPLE), accountNaming('Norvania', b, PEOPLE)]);

const CALL = 'Brannoc Teyle spoke by telephone with Ilsabet Morvane';

test.each([
  [`${CALL}.`, `${CALL}.`, null],
  [`${CALL} on 12 March.`, `${CALL} on 11 March.`, null],
  [`${CALL}.`, 'Anna Lund called.', null],
  ['Ferries wait.', 'The harbour is closed.', null],
  [
    `${CALL} on 12 March.`,
    `${CALL} on 2 February.`,
    'Kestria and Norvania tell of days that are 38 apart (2031-03-12 and 2031-02-02)',
  ],
  [`${CALL}.`, 'Anna Lund spoke by telephone with Oskar Varn.', 'Kestria and Norvania have no participant and no side in common'],
])('%s / %s', (a, b, expected) => {
  expect(between(a, b)).toBe(expected);
});

test('of one account there is no other event', () => {
  expect(differentEvents([accountNaming('Kestria', `${CALL}.`, PEOPLE)])).toBe(null);
});
