/** A statement of a reading as `statements` keeps it, and those who say it and are told it. */

import type { GapKind, Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import type { Effective } from '../correct/effective.js';
import { statementId } from '../ids.js';
import { dayOf } from './day-of.js';
import { indexedAll, indexedOrNull } from './indexed.js';
import { wordsAt } from './words-at.js';

export interface Numbered {
  /** The report's id in the ledger. */
  readonly report: string;
  readonly number: number;
  readonly statement: Statement;
}

/** What the reading alone tells, corrections apart; the JSON columns as what they hold. */
export function readColumns({ report, number, statement }: Numbered, record: Report) {
  const { id: local, content, cue, source, via, gaps } = statement;
  const words = (spans: Statement['content']): string => wordsAt(record.text, spans);
  const kinds = record.gaps.filter(({ id }) => gaps.includes(id)).map(({ kind }): GapKind => kind);
  const contacts = record.contacts.filter(({ statements }) => statements.includes(local)).map(({ kind }) => kind);
  return {
    ...{ id: statementId(report, number), report, number, local, current: true },
    ...{ content: words(content), spans: content, cue: words(cue), source: words(source) },
    ...{ via: indexedAll(via), publisher: indexedOrNull(record.publisher) },
    ...{ contacts: [...new Set(contacts)], gaps: [...new Set(kinds)] },
  };
}

/** What corrections may change. `day`: of the report. */
export function effectiveColumns(now: Effective, day: string | null) {
  const { mode, act, hedged, negated, speaker, kind, addressee, medium, said, corrected } = now;
  return { mode, act, hedged, negated, speaker, kind, addressee, medium, said, corrected, day: dayOf(said) ?? day };
}
