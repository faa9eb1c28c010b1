/** What the explanations of statements, contacts, events, times and places have in common: a value, where its words stand, and what decided. */

import type { Actor } from '../../model/actor.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { actorsOf } from '../words/actor-of.js';
import { spanWords } from '../words/span-words.js';

/** Words of the report and where they stand. */
export interface Words {
  readonly span: Span;
  readonly words: string;
}

export interface ExplainedField extends Evidence {
  readonly places: readonly Words[];
}

export interface Explained<T> extends ExplainedField {
  readonly value: T;
}

export interface ExplainedActor {
  readonly id: string;
  readonly name: string;
}

/** A statement, by its first words. */
export interface Related {
  readonly id: string;
  readonly words: string;
}

export const nameOf = ({ id, name }: Actor): ExplainedActor => ({ id, name });

export function namesOf(report: Report, ids: readonly string[]): readonly ExplainedActor[] {
  return actorsOf(report, ids).map(nameOf);
}

export function field(report: Report, spans: readonly Span[], evidence: Evidence): ExplainedField {
  return { places: wordsAt(report, spans), ...evidence };
}

export function explained<T>(report: Report, value: T, spans: readonly Span[], evidence: Evidence): Explained<T> {
  return { value, ...field(report, spans, evidence) };
}

export function wordsAt({ text }: Report, spans: readonly Span[]): readonly Words[] {
  return spans.map(span => ({ span, words: text.slice(...span) }));
}

export function related({ text, statements }: Report, wanted: (one: Statement) => boolean): readonly Related[] {
  return statements.filter(wanted).map(one => ({ id: one.id, words: spanWords(text, one.content) }));
}
