/** What stands at one place of the text and adds no words to it: the id of a statement, a contact or an event, the sign of a gap. */
import type { Gap, Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { hull } from '../../text/spans.js';
import { gapWords } from '../words/gap-words.js';
import { escapeHtml } from './escape.js';

/** Place in the text → HTML. The words come from attributes, through the style sheet: the text of the page stays the report's. */
export interface TextPoints {
  /** Belongs to what begins at the place. */
  readonly before: ReadonlyMap<number, string>;
  /** Belongs to what ends at the place. */
  readonly after: ReadonlyMap<number, string>;
}

export function textPoints(report: Report, key: string): TextPoints {
  const points = { before: new Map<number, string>(), after: new Map<number, string>() };
  const put = (side: Map<number, string>, at: number, html: string) => side.set(at, (side.get(at) ?? '') + html);
  for (const { id, name, spans } of partsOf(report)) put(points.before, hull(spans)?.[0] ?? 0, partPoint(id, name, key));
  for (const gap of report.gaps) {
    const side = sideOf(gap, report.text);
    put(points[side], gap.span[side === 'before' ? 0 : 1], gapPoint(gap, report.text, key));
  }
  return points;
}

/** "⟨subject missing⟩ Emphasized that …": a gap at the start of a paragraph must not stand in the paragraph before. */
function sideOf({ kind, span: [start, end] }: Gap, text: string): keyof TextPoints {
  return kind === 'subject-missing' || (start === end && text.charAt(start - 1).trim() === '') ? 'before' : 'after';
}

interface Part {
  readonly id: string;
  readonly name: string;
  /** It stands at the first of them. */
  readonly spans: readonly Span[];
}

function partsOf({ statements, contacts, events }: Report): readonly Part[] {
  return [
    ...statements.map(({ id, content, cue, source }) => ({ id, name: 'Statement', spans: [...content, ...cue, ...source] })),
    ...contacts.map(({ id, spans }) => ({ id, name: 'Contact', spans })),
    ...events.map(({ id, spans }) => ({ id, name: 'Event', spans })),
  ];
}

function partPoint(id: string, name: string, key: string): string {
  const own = escapeHtml(`${key}-${id}`);
  const shown = escapeHtml(id);
  return `<a class="to-card" id="${own}-at" href="#${own}" data-s="${own}" data-n="${shown}" aria-label="${name} ${shown}"></a>`;
}

function gapPoint(gap: Gap, text: string, key: string): string {
  const says = escapeHtml(gapWords(gap, text));
  return `<span class="gap" id="${escapeHtml(`${key}-${gap.id}`)}" role="note" data-says="${says}" aria-label="${says}"></span>`;
}
