/** "told | Fidan | that …", "asking reporters whether": the object of a verb of telling, between it and what is said. */
import type { Span } from '../../../../model/span.js';
import { DETERMINERS } from '../grammar-words.js';
import type { Word } from '../words.js';
import type { Listener, ListenerProposer } from './listener.js';
import { someoneAt } from './someone.js';
import { TELL } from './telling-verbs.js';

export const toldObject: ListenerProposer = ({ statement, runs }) =>
  statement.cue.flatMap(cue => runs.flatMap(words => objectOf(words, cue)));

function objectOf(words: readonly Word[], cue: Span): readonly Listener[] {
  const verb = words.findLastIndex(({ span, lower }) => cue[0] <= span[0] && span[1] <= cue[1] && TELL.test(lower));
  const isNoun = DETERMINERS.has(words[verb - 1]?.lower ?? ''); // "said in a | press | release"
  return verb < 0 || isNoun ? [] : someoneAt(words, verb + 1, 'told-object');
}
