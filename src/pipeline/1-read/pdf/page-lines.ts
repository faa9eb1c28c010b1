/** From runs of letters to lines in the order in which a reader reads them, column after column. */
import { columnOrder } from './columns.js';
import type { Line, Piece } from './line.js';
import type { Item, PageItems } from './page-items.js';

/** A gap of so many letters' size may part columns or cells; wide gaps between words are closed again where no columns are found. */
const COLUMN_GAP = 0.8;
const WORD_GAP = 0.18;

export function pageLines({ items, height }: PageItems, page: number): readonly Line[] {
  return columnOrder(rows(items).flatMap(row => pieces(row, page, height)));
}

/** Items on one baseline, small raised ones too, each row from left to right. */
function rows(items: readonly Item[]): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  for (const item of items.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y)) {
    const row = found.at(-1);
    const first = row?.[0];
    if (row && first && item.y - first.y < Math.max(item.size, first.size) * 0.45) row.push(item);
    else found.push([item]);
  }
  return found.map(row => row.toSorted((a, b) => a.x - b.x));
}

function pieces(row: readonly Item[], page: number, height: number): readonly Piece[] {
  const groups: Item[][] = [];
  for (const item of row) {
    const last = groups.at(-1)?.at(-1);
    if (last && item.x - (last.x + last.width) < COLUMN_GAP * Math.max(item.size, last.size)) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups.map(group => piece(group, page, height));
}

function piece(group: readonly Item[], page: number, height: number): Piece {
  const size = group.reduce((largest, item) => Math.max(largest, item.size), 0);
  const main = group.find(item => item.size === size);
  const text = group.reduce((written, item, i) => written + (needsSpace(group[i - 1], item) ? ' ' : '') + item.text, '');
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: group[0]?.x ?? 0,
    right: group.reduce((most, item) => Math.max(most, item.x + item.width), Number.NEGATIVE_INFINITY),
    y: main?.y ?? 0,
    size,
    page,
    height: (main?.y ?? 0) / height,
  };
}

function needsSpace(before: Item | undefined, item: Item): boolean {
  return before !== undefined && item.x - (before.x + before.width) > WORD_GAP * item.size;
}
