/** Gives the statements of a reading their numbers: those that the ledger has already keep theirs. */
import type { Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import type { Before } from './kept-reading.js';
import { type Kept, matchStatements } from './match/match-statements.js';
import { wordsAt } from './words-at.js';

export interface Numbering {
  readonly numbers: ReadonlyMap<Statement, number>;
  /** For the next new one, in a later reading. */
  readonly next: number;
}

/** `kept`: all that the ledger has of the report. */
export function numbered({ text, statements }: Report, kept: readonly Kept[], before: Before | null): Numbering {
  const fresh = statements.map(({ id: local, content: spans, source }) => ({
    ...{ local, spans, content: wordsAt(text, spans), source: wordsAt(text, source) },
  }));
  const known = matchStatements(kept, fresh, before?.sameText ?? false);
  let next = before?.next_statement ?? 1;
  const numbers = new Map(statements.map(statement => [statement, known.get(statement.id) ?? next++]));
  return { numbers, next };
}
