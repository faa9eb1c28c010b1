/** The order of the pieces of a page: down a left column before a right one; what runs over both parts what is above from what is below. */
import type { Line, Piece } from './page-lines.js';

/** A column has at least so many pieces. */
const FEWEST = 4;

/** `pieces` from top to bottom, those of one row from left to right. */
export function columnOrder(pieces: readonly Piece[]): readonly Line[] {
  const gutter = findGutter(pieces);
  if (gutter === null) return inColumn(mergeRows(pieces));
  const lines: Line[] = [];
  let band: Piece[] = [];
  const flush = () => {
    lines.push(...inColumn(mergeRows(band.filter(piece => piece.right <= gutter))));
    lines.push(...inColumn(mergeRows(band.filter(piece => piece.left >= gutter))));
    band = [];
  };
  for (const piece of pieces) {
    if (piece.left < gutter && piece.right > gutter) {
      flush();
      lines.push(...inColumn([piece]));
    } else band.push(piece);
  }
  flush();
  return lines;
}

/** A place between two columns that few pieces cross, or `null`. Looked for where right columns start. */
function findGutter(pieces: readonly Piece[]): number | null {
  const left = Math.min(...pieces.map(piece => piece.left));
  const width = Math.max(...pieces.map(piece => piece.right)) - left;
  const starts = pieces.map(piece => piece.left).filter(start => start > left + width * 0.3 && start < left + width * 0.7);
  const places = [...new Set(starts.map(start => Math.floor(start) - 1))].toSorted((a, b) => a - b);
  return places.slice(0, 200).find(place => partsColumns(pieces, place, width)) ?? null;
}

function partsColumns(pieces: readonly Piece[], place: number, width: number): boolean {
  const before = pieces.filter(piece => piece.right <= place);
  const after = pieces.filter(piece => piece.left >= place);
  const crossing = pieces.length - before.length - after.length;
  if (before.length < FEWEST || after.length < FEWEST || crossing > pieces.length / 3) return false;
  return isText(before, width) && isText(after, width) && overlap(before, after) > 0.4;
}

/** Cells of a table are short; lines of a column are as wide as the column almost all the time. */
function isText(column: readonly Piece[], width: number): boolean {
  const wide = column.filter(piece => piece.right - piece.left > width * 0.3).length;
  return wide * 2 >= column.length;
}

/** How much of the shorter one's height stands beside the other. */
function overlap(a: readonly Piece[], b: readonly Piece[]): number {
  const [aTop, aBottom] = [a[0]?.y ?? 0, a.at(-1)?.y ?? 0];
  const [bTop, bBottom] = [b[0]?.y ?? 0, b.at(-1)?.y ?? 0];
  const common = Math.min(aBottom, bBottom) - Math.max(aTop, bTop);
  return common / Math.max(1, Math.min(aBottom - aTop, bBottom - bTop));
}

/** Pieces of one row that no columns part are one line: words of a table, a tab within a line. */
function mergeRows(pieces: readonly Piece[]): readonly Piece[] {
  const rows: Piece[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last && Math.abs(piece.y - last.y) < last.size * 0.45) {
      rows[rows.length - 1] = { ...last, text: `${last.text} ${piece.text}`, right: Math.max(last.right, piece.right) };
    } else rows.push(piece);
  }
  return rows;
}

function inColumn(pieces: readonly Piece[]): readonly Line[] {
  const column = {
    left: pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY),
    right: pieces.reduce((most, piece) => Math.max(most, piece.right), 0),
  };
  return pieces.map(piece => ({ ...piece, column }));
}
