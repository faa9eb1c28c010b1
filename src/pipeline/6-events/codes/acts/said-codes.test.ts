import { expect, test } from 'vitest';
import type { Act } from '../../../../model/statement.js';
import { saidCode } from './said-codes.js';

test.each<[Act, string, string]>([
  ['accuse', 'accused Kestria of lying', 'ACCUSE'],
  ['demand', 'urged Kestria to wait', 'REQUEST'],
  ['promise', 'promised to send doctors', 'AGREE'],
  ['promise', 'promised to release the crew', 'CONCEDE'],
  ['propose', 'proposed a round of talks', 'AGREE'],
  ['propose', 'suggested that both should wait', 'REQUEST'],
  ['threaten', 'threatened to close the strait', 'THREATEN'],
  ['support', 'thanked Kestria', 'SUPPORT'],
  ['support', 'apologised to Kestria', 'CONCEDE'],
  ['deny', 'denied that ships were sunk', '016'],
  ['deny', 'rejected the offer', 'REJECT'],
  ['deny', 'rejected the accusation', '016'],
  ['concede', 'admitted that ships were sunk', '015'],
  ['feel', 'expressed condolences', '018'],
  ['predict', 'feared that the talks would fail', '012'],
  ['predict', 'hoped for a deal', '013'],
  ['assert', 'said the harbour is open', '010'],
  ['decline', 'declined to comment', '011'],
  ['ask', 'asked whether it was so', '010'],
])('%s, %s: %s', (act, words, code) => {
  const said = saidCode(act, [words]);
  expect('root' in said ? said.root : said.cameo).toBe(code);
});
