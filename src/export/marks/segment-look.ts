/** How one segment of the text looks: which classes it bears, and which statements, contacts, events and actors it belongs to. */
import type { TextMark } from './text-marks.js';

/** Of these at the same depth the last one shows: a source within a cue is seen as a source. */
const SHOWN = ['content', 'cue', 'when', 'medium', 'addressee', 'source'] as const;

type Shown = (typeof SHOWN)[number];

/** Beside what is shown, a segment bears each of these that lies over it. */
const LAYERS = { quoted: 'quoted', actor: 'name', gap: 'gap-words', removed: 'removed' } as const;

export function classesOf(marks: readonly TextMark[]): readonly string[] {
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

/** Ids of statements, contacts and events, outermost first, so that the last is the one pointed at. */
export function partsOver(marks: readonly TextMark[]): readonly string[] {
  const inOrder = marks.filter(mark => mark.layer !== 'quoted').toSorted((one, other) => one.depth - other.depth);
  return [...new Set(inOrder.map(mark => mark.part).filter(id => id !== null))];
}

/** Ids of the actors who are named there. */
export function actorsOver(marks: readonly TextMark[]): readonly string[] {
  return [...new Set(marks.map(mark => mark.actor).filter(id => id !== null))];
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
