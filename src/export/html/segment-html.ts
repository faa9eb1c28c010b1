/** One segment of the text as HTML: which classes it bears, and which statements it belongs to. */
import type { Role } from '../../model/statement.js';
import { escapeHtml } from './escape.js';
import type { Segment } from './segments.js';
import type { TextMark } from './text-marks.js';

/** Of roles at the same depth the later one shows: a source within a cue is seen as a source. */
const RANK: Readonly<Record<Role, number>> = { content: 0, cue: 1, source: 2 };

/** `key` makes the ids of a report's statements unique on the page: "s3" is "r1-s3". */
export function segmentHtml(text: string, { span, marks }: Segment<TextMark>, key: string): string {
  const words = escapeHtml(text.slice(...span));
  if (marks.length === 0) return words;
  const statements = statementsOf(marks).map(id => `${key}-${id}`);
  const data = statements.length === 0 ? '' : ` data-s="${escapeHtml(statements.join(' '))}"`;
  return `<span class="${classesOf(marks).join(' ')}"${data}>${words}</span>`;
}

/** Outermost first, so that the last is the one pointed at. */
function statementsOf(marks: readonly TextMark[]): readonly string[] {
  const inOrder = marks.filter(mark => mark.layer !== 'quoted').toSorted((one, other) => one.depth - other.depth);
  return [...new Set(inOrder.map(mark => mark.statement).filter(id => id !== null))];
}

function classesOf(marks: readonly TextMark[]): readonly string[] {
  const layers = new Set(marks.map(mark => mark.layer));
  const depth = marks.filter(mark => mark.layer === 'content').length;
  return [
    roleOf(marks),
    depth > 0 ? 'held' : '',
    depth > 1 ? 'deep' : '',
    ...(['quoted', 'gap', 'removed'] as const)
      .filter(layer => layers.has(layer))
      .map(layer => (layer === 'gap' ? 'gap-words' : layer)),
  ].filter(name => name !== '');
}

/** The role of the innermost statement. */
function roleOf(marks: readonly TextMark[]): Role | '' {
  let best: { role: Role; rank: number } | null = null;
  for (const { layer, depth } of marks) {
    if (layer !== 'source' && layer !== 'cue' && layer !== 'content') continue;
    const rank = depth * 3 + RANK[layer];
    if (best === null || rank >= best.rank) best = { role: layer, rank };
  }
  return best?.role ?? '';
}
