/** The least that accounts are compared by: words of a report that tell one thing. */
import type { PartyName } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';

export interface Proposition {
  readonly party: PartyName;
  readonly report: Report;
  /** The sentences around it. */
  readonly context: Span;
  readonly span: Span;
  /** The innermost statement in whose content it stands; `null`: the report tells it itself. */
  readonly statement: Statement | null;
}
