/** One segment of the text as HTML: which classes it bears, and which statements, contacts, events and actors it belongs to. */
import { escapeHtml } from './escape.js';
import type { Segment } from './segments.js';
import type { TextMark } from './text-marks.js';

/** Of these at the same depth the last one shows: a source within a cue is seen as a source. */
const SHOWN = ['content', 'cue', 'when', 'medium', 'addressee', 'source'] as const;

type Shown = (typeof SHOWN)[number];

/** Beside what is shown, a segment bears each of these that lies over it. */
const LAYERS = { quoted: 'quoted', actor: 'name', gap: 'gap-words', removed: 'removed' } as const;

/** `key` makes the ids of a report's statements, contacts, events and actors unique on the page: "s3" is "r1-s3". */
export function segmentHtml(text: string, { span, marks }: Segment<TextMark>, key: string): string {
  const words = escapeHtml(text.slice(...span));
  if (marks.length === 0) return words;
  const actors = [...new Set(marks.map(mark => mark.actor).filter(id => id !== null))];
  const data = idsHtml('s', partsOf(marks), key) + idsHtml('a', actors, key);
  const classes = classesOf(marks).join(' ');
  return `<span${classes === '' ? '' : ` class="${classes}"`}${data}>${words}</span>`;
}

function idsHtml(name: 's' | 'a', ids: readonly string[], key: string): string {
  return ids.length === 0 ? '' : ` data-${name}="${escapeHtml(ids.map(id => `${key}-${id}`).join(' '))}"`;
}

/** Outermost first, so that the last is the one pointed at. */
function partsOf(marks: readonly TextMark[]): readonly string[] {
  const inOrder = marks.filter(mark => mark.layer !== 'quoted').toSorted((one, other) => one.depth - other.depth);
  return [...new Set(inOrder.map(mark => mark.part).filter(id => id !== null))];
}

function classesOf(marks: readonly TextMark[]): readonly string[] {
  const layers = new Set<string>(marks.map(mark => mark.layer));
  const depth = marks.filter(mark => mark.layer === 'content').length;
  const classes = [
    shownOf(marks),
    depth > 0 ? 'held' : '',
    depth > 1 ? 'deep' : '',
    ...Object.entries(LAYERS).map(([layer, name]) => (layers.has(layer) ? name : '')),
  ];
  return classes.filter(name => name !== '');
}

/** What it is to the innermost statement. */
function shownOf(marks: readonly TextMark[]): Shown | '' {
  let best: { readonly shown: Shown; readonly rank: number } | null = null;
  for (const { layer, depth } of marks) {
    const shown = SHOWN.find(one => one === layer);
    if (shown === undefined) continue;
    const rank = depth * SHOWN.length + SHOWN.indexOf(shown);
    if (best === null || rank >= best.rank) best = { shown, rank };
  }
  return best?.shown ?? '';
}
