/** Who vouches for what a statement tells: the names of its chain, the publisher apart. */
import type { Statement } from '../../../model/statement.js';

export const viaOf = (statement: Statement | null): readonly string[] =>
  statement?.chain.flatMap(({ role, name }) => (role === 'outlet' || name === null ? [] : [name])) ?? [];
