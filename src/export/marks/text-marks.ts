/** What lies over the text of a report: the parts of its statements, its contacts and events, its actors' names, its gaps, and what was removed. */
import type { Contact } from '../../model/contact.js';
import type { CodedEvent } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Role, Statement } from '../../model/statement.js';
import { type StatementNode, statementTree } from '../words/statement-tree.js';

export interface TextMark {
  readonly span: Span;
  readonly layer: Role | 'quoted' | 'addressee' | 'medium' | 'when' | 'told' | 'actor' | 'gap' | 'removed';
  /** The statement, contact or event that it belongs to; `null` for names, gaps and removed parts. */
  readonly part: string | null;
  /** The actor who is named there. */
  readonly actor: string | null;
  /** How many statements hold that statement; less than none for contacts and events, so that a statement comes before them. */
  readonly depth: number;
}

export function textMarks(report: Report): readonly TextMark[] {
  return [
    ...statementTree(report.statements).flatMap(node => nodeMarks(node, 0)),
    ...[...report.contacts, ...report.events].flatMap(toldMarks),
    ...report.actors.flatMap(({ id, mentions }) => mentions.map(span => ({ ...loose(span, 'actor'), actor: id }))),
    ...report.gaps.map(({ span }) => loose(span, 'gap')),
    ...report.removed.flatMap(({ span }) => (span === null ? [] : [loose(span, 'removed')])),
  ];
}

function nodeMarks({ statement, held }: StatementNode, depth: number): readonly TextMark[] {
  return [...statementMarks(statement, depth), ...held.flatMap(node => nodeMarks(node, depth + 1))];
}

function statementMarks(statement: Statement, depth: number): readonly TextMark[] {
  const marks = (spans: readonly Span[], layer: TextMark['layer']) =>
    spans.map(span => ({ span, layer, part: statement.id, actor: null, depth }));
  return [
    ...marks(statement.content, 'content'),
    ...marks(statement.quoted, 'quoted'),
    ...marks(statement.cue, 'cue'),
    ...marks(statement.source, 'source'),
    ...marks(statement.addresseeSpans, 'addressee'),
    ...marks(statement.mediumSpans, 'medium'),
    ...marks(statement.saidSpans, 'when'),
  ];
}

/** Where the text tells of a contact or an event. */
function toldMarks({ id, spans }: Contact | CodedEvent): readonly TextMark[] {
  return spans.map(span => ({ span, layer: 'told', part: id, actor: null, depth: -1 }));
}

function loose(span: Span, layer: 'actor' | 'gap' | 'removed'): TextMark {
  return { span, layer, part: null, actor: null, depth: 0 };
}
