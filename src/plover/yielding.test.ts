import { expect, test } from 'vitest';
import { rootOfYielding } from './yielding.js';

test.each([
  ['Norvania freed two pilots', 'RETREAT'],
  ['Kestrian troops withdrew from the valley', 'RETREAT'],
  ['the governor resigned', 'RETREAT'],
  ['Norvania announced a withdrawal from the valley', 'CONCEDE'],
  ['Norvania will release two pilots', 'CONCEDE'],
  ['the king pardoned two poets', 'CONCEDE'],
  ['Kestria halved its tariff on timber', 'CONCEDE'],
])('%s: %s', (words, root) => expect(rootOfYielding([words])).toBe(root));
