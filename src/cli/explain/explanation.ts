/** Why a statement says what it says: for each field the words, where they stand, what decided, and how sure that was. */
import { gapWords } from '../../export/words/gap-words.js';
import { spanWords } from '../../export/words/span-words.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Evidence, Mode, Statement } from '../../model/statement.js';

export interface Place {
  readonly span: Span;
  readonly words: string;
}

export interface ExplainedField extends Evidence {
  readonly places: readonly Place[];
}

export interface Related {
  readonly id: string;
  readonly words: string;
}

export interface Explanation {
  /** The report's id. */
  readonly report: string;
  readonly statement: string;
  readonly source: ExplainedField;
  readonly cue: ExplainedField;
  readonly content: ExplainedField;
  readonly mode: ExplainedField & { readonly value: Mode };
  readonly gaps: readonly (Place & { readonly id: string; readonly kind: string; readonly says: string })[];
  /** The statement whose content holds this one. */
  readonly inside: Related | null;
  /** The statements that this one's content holds. */
  readonly holds: readonly Related[];
}

export function explanationOf(report: Report, statement: Statement): Explanation {
  const field = (spans: readonly Span[], evidence: Evidence): ExplainedField => ({
    places: placesOf(report.text, spans),
    ...evidence,
  });
  const { source, cue, content, quoted, mode, evidence } = statement;
  return {
    report: report.id,
    statement: statement.id,
    source: field(source, evidence.source),
    cue: field(cue, evidence.cue),
    content: field(content, evidence.content),
    mode: { value: mode, ...field(quoted, evidence.mode) },
    gaps: gapsOf(report, statement),
    inside: related(report, one => one.id === statement.inside)[0] ?? null,
    holds: related(report, one => one.inside === statement.id),
  };
}

function placesOf(text: string, spans: readonly Span[]): readonly Place[] {
  return spans.map(span => ({ span, words: text.slice(...span) }));
}

function gapsOf({ text, gaps }: Report, statement: Statement): Explanation['gaps'] {
  return gaps
    .filter(gap => statement.gaps.includes(gap.id))
    .map(gap => ({ id: gap.id, kind: gap.kind, span: gap.span, words: text.slice(...gap.span), says: gapWords(gap, text) }));
}

function related({ text, statements }: Report, wanted: (one: Statement) => boolean): readonly Related[] {
  return statements.filter(wanted).map(one => ({ id: one.id, words: spanWords(text, one.content) }));
}
