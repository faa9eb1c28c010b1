/** When: the day a report counts from, the times that it tells, and when each statement was said. */
import type { Article } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement, UndatedStatement } from '../../model/statement.js';
import type { ReportDate, Time } from '../../model/time.js';
import { firstAtLeast } from '../../text/sorted.js';
import { allWithout, contains, inOrder } from '../../text/spans.js';
import { reportDate } from './report-date/report-date.js';
import { NOT_TOLD } from './said/said.js';
import { saidOf } from './said/said-of.js';
import type { Scene } from './said/scene.js';
import type { ToldTime } from './said/told-time.js';
import { type ToldTimes, toldTimes } from './told-times.js';
import { readTimes } from './words/read-times.js';

/** What the rules about time may look at. */
export interface Untimed extends Pick<Article, 'text' | 'blocks' | 'title' | 'published' | 'dateline' | 'removed'> {
  /** In the order of the text; never over the end of a paragraph. */
  readonly sentences: readonly Span[];
  /** In the order of the text. */
  readonly statements: readonly UndatedStatement[];
}

export interface Timed {
  readonly date: ReportDate;
  /** In the order of the text. */
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
}

export function tellTime(report: Untimed): Timed {
  const date = reportDate(report);
  const readings = readTimes(report.text, ownSentences(report));
  const told = toldTimes(readings, date.when, report, (statements, times) => saidOf(statements, sceneOf(report, times)));
  const statements = withTimes(report.statements, told);
  return { date, times: told.times, statements };
}

/** Without the furniture of the page: "3 hours ago" beside a comment is no time of the report. */
function ownSentences({ sentences, removed }: Untimed): readonly Span[] {
  const furniture = removed.flatMap(({ span }) => (span ? [span] : []));
  return allWithout(sentences, furniture).flat();
}

function sceneOf({ text, title, blocks, sentences, statements, dateline }: Untimed, times: readonly ToldTime[]): Scene {
  const contents = statements
    .flatMap(statement => statement.content.map(span => ({ span, statement })))
    .toSorted((a, b) => inOrder(a.span, b.span));
  return {
    text,
    title,
    blocks,
    sentences,
    start: dateline?.span[1] ?? 0,
    times,
    timeStarts: times.map(({ span }) => span[0]),
    sentenceEnds: sentences.map(([, end]) => end),
    contents,
    contentStarts: contents.map(({ span }) => span[0]),
    byId: new Map(statements.map(statement => [statement.id, statement])),
  };
}

function withTimes(statements: readonly UndatedStatement[], { times, said }: ToldTimes): readonly Statement[] {
  const starts = times.map(({ span }) => span[0]);
  return statements.map(statement => {
    const { when, spans, evidence } = said.get(statement.id) ?? NOT_TOLD;
    const about = statement.content.flatMap(content =>
      times
        .slice(firstAtLeast(starts, content[0]), firstAtLeast(starts, content[1]))
        .filter(({ span }) => contains(content, span)),
    );
    return {
      ...statement,
      said: when,
      saidSpans: spans,
      about: about.map(({ id }) => id),
      evidence: { ...statement.evidence, said: evidence },
    };
  });
}
