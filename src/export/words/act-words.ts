/** What is done by a statement, as a note beside it. Most statements state something: that is not worth a word. */
import type { Act, Statement } from '../../model/statement.js';

export const ACT_WORDS: Readonly<Record<Act, string>> = {
  assert: 'says it is so',
  deny: 'a denial',
  accuse: 'an accusation',
  demand: 'a demand',
  propose: 'a proposal',
  promise: 'a promise',
  threaten: 'a threat',
  support: 'support',
  ask: 'a question',
  concede: 'an admission',
  predict: 'a forecast',
  feel: 'a feeling, a wish or a belief',
  decline: 'a refusal to say',
};

/** `null` where it adds nothing. */
export function actNote({ act }: Pick<Statement, 'act'>): string | null {
  return act === 'assert' ? null : ACT_WORDS[act];
}
