/** Divides an account into its propositions. */
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import type { Comparer } from '../../tagger/comparer.js';
import { sentences } from '../../text/sentences.js';
import { allWithout, hull, lastFrom, overlap } from '../../text/spans.js';
import type { AccountSource, AccountText } from '../account-text.js';
import type { Proposition } from './proposition.js';
import { wholeRuns } from './whole-runs.js';

/** Sentences of one report that are divided at most; what a longer one tells behind them is not compared. */
const MOST_SENTENCES = 400;

/** Those of one report of the account, in the order of its text. */
export async function propositionsOf(
  { party }: Pick<AccountText, 'party'>,
  { report, spans }: AccountSource,
  comparer: Pick<Comparer, 'divide'>,
): Promise<readonly Proposition[]> {
  const { text } = report;
  const own = sentencesOf(report).slice(0, MOST_SENTENCES);
  const read = spans === null ? own : own.filter(sentence => spans.some(span => overlap(span, sentence)));
  const runs = wholeRuns(report, await comparer.divide(text, read), read);
  const within = spans === null ? runs : runs.filter(run => spans.some(span => overlap(span, run)));
  return within.map(span => ({
    party,
    report,
    span,
    context: contextOf(read, span),
    statement: statementAt(report, span),
  }));
}

/** Words of a line that is a heading or a letterhead, where it ends without a mark. */
const HEADING = 12;

/** Sentences of the report's own words: not of headings, dateline and byline, nor of what is page furniture. */
function sentencesOf({ text, blocks, removed, dateline, byline }: Report): readonly Span[] {
  const isLine = (span: Span) =>
    !/[.!?:;,]["”’»)]*\s*$/.test(text.slice(...span)) && text.slice(...span).split(/\s+/).length <= HEADING;
  const read = blocks
    .filter(({ kind, span }) => kind !== 'heading' && kind !== 'caption' && !(kind === 'paragraph' && isLine(span)))
    .map(({ span }) => span);
  const holes = [...removed.map(({ span }) => span), dateline?.span ?? null, byline].filter(span => span !== null);
  return allWithout(read, holes)
    .flat()
    .flatMap(span => sentences(text, span));
}

function contextOf(read: readonly Span[], span: Span): Span {
  const touched = hull(read.filter(sentence => overlap(sentence, span)));
  return touched ?? lastFrom(read, span[0], sentence => sentence) ?? span;
}

/** Of the statements in whose content most of the words stand the shortest. */
function statementAt({ statements }: Report, span: Span): Statement | null {
  const length = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const shared = ({ content }: Statement) =>
    length(content.map(([from, to]) => [Math.max(from, span[0]), Math.max(from, span[0], Math.min(to, span[1]))]));
  const holding = statements.filter(statement => 2 * shared(statement) > span[1] - span[0]);
  return holding.toSorted((a, b) => length(a.content) - length(b.content))[0] ?? null;
}
