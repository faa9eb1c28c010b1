/** What stands at one place of the text and adds no words to it: the id of a statement, a contact or an event, the sign of a gap. */
import type { Gap, Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { hull } from '../../text/spans.js';

export type TextPoint =
  | { readonly kind: 'part'; readonly id: string; readonly name: 'Statement' | 'Contact' | 'Event' }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** Place in the text → what stands there, in order. */
export interface TextPoints {
  /** Belongs to what begins at the place. */
  readonly before: ReadonlyMap<number, readonly TextPoint[]>;
  /** Belongs to what ends at the place. */
  readonly after: ReadonlyMap<number, readonly TextPoint[]>;
}

export function textPoints(report: Report): TextPoints {
  const points = { before: new Map<number, TextPoint[]>(), after: new Map<number, TextPoint[]>() };
  const put = (side: keyof TextPoints, at: number, point: TextPoint) =>
    points[side].set(at, [...(points[side].get(at) ?? []), point]);
  for (const { id, name, spans } of partsOf(report)) put('before', hull(spans)?.[0] ?? 0, { kind: 'part', id, name });
  for (const gap of report.gaps) {
    const side = sideOf(gap, report.text);
    put(side, gap.span[side === 'before' ? 0 : 1], { kind: 'gap', gap });
  }
  return points;
}

/** "⟨subject missing⟩ Emphasized that …": a gap at the start of a paragraph must not stand in the paragraph before. */
function sideOf({ kind, span: [start, end] }: Gap, text: string): keyof TextPoints {
  return kind === 'subject-missing' || (start === end && text.charAt(start - 1).trim() === '') ? 'before' : 'after';
}

interface Part {
  readonly id: string;
  readonly name: 'Statement' | 'Contact' | 'Event';
  /** It stands at the first of them. */
  readonly spans: readonly Span[];
}

function partsOf({ statements, contacts, events }: Report): readonly Part[] {
  return [
    ...statements.map(
      ({ id, content, cue, source }): Part => ({ id, name: 'Statement', spans: [...content, ...cue, ...source] }),
    ),
    ...contacts.map(({ id, spans }): Part => ({ id, name: 'Contact', spans })),
    ...events.map(({ id, spans }): Part => ({ id, name: 'Event', spans })),
  ];
}
