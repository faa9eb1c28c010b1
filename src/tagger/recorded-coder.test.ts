import { expect, test } from 'vitest';
import { judgement, pairKey, recordedCoder } from './recorded-coder.js';

const PAIR = { text: 'Kestria praised Norvania.', source: [0, 7], target: [16, 24] } as const;

test('what was recorded of a pair is given back whole', async () => {
  const coder = recordedCoder({ [pairKey(PAIR)]: { SUPPORT: 0.9, NONE: 0.1 } });
  expect(await coder.code([PAIR])).toEqual([judgement({ SUPPORT: 0.9, NONE: 0.1 })]);
});

test('the other direction is another pair', async () => {
  const coder = recordedCoder({ [pairKey(PAIR)]: { SUPPORT: 1 } });
  const turned = { ...PAIR, source: PAIR.target, target: PAIR.source };
  await expect(coder.code([turned])).rejects.toThrow('Nothing is recorded');
});
