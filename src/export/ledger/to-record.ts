/** A statement as a record of JSON: as the ledger has it, and where its words stand on the page for programs that annotate. */
import type { StatementEntry } from '../../model/ledger/statement-entry.js';

/** A target of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Target {
  readonly source: string;
  /** One for each part of the content. */
  readonly selector: readonly { readonly type: 'TextQuoteSelector'; readonly exact: string }[];
}

export interface StatementRecord extends StatementEntry {
  /** `null`: the report has no address. */
  readonly target: Target | null;
}

export function toRecord(statement: StatementEntry): StatementRecord {
  const { url } = statement.report;
  const selector = partsOf(statement).map(exact => ({ type: 'TextQuoteSelector' as const, exact }));
  return { ...statement, target: url === null ? null : { source: url, selector } };
}

/** What stands between two parts of a content where the report has other words between them. */
const ELLIPSIS = ' … ';

/** The words of each span. */
function partsOf({ content, spans }: StatementEntry): readonly string[] {
  let at = 0;
  return spans.map(([start, end]) => {
    const part = content.slice(at, at + end - start);
    at += end - start;
    at += content.startsWith(ELLIPSIS, at) ? ELLIPSIS.length : 1;
    return part;
  });
}
