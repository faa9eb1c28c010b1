/** The order of the pieces of a page: down a left column before a right one; what runs over both parts what is above from what is below. */
import type { Line, Piece } from './line.js';

/** A column has at least so many pieces. */
const FEWEST = 4;

/** `pieces` from top to bottom, those of one row from left to right. */
export function columnOrder(pieces: readonly Piece[]): readonly Line[] {
  const gutter = findGutter(pieces);
  const page = edgesOf(pieces);
  if (gutter === null) return inColumn(mergeRows(pieces), page);
  const sides = [sideOf(pieces, piece => piece.right <= gutter), sideOf(pieces, piece => piece.left >= gutter)];
  return bandsOf(pieces, gutter).flatMap(({ isWhole, rows }) =>
    isWhole
      ? inColumn(rows.flatMap(mergeRows), page)
      : sides.flatMap(({ holds, edges }) => inColumn(mergeRows(rows.flat().filter(holds)), edges)),
  );
}

interface Side {
  readonly holds: (piece: Piece) => boolean;
  readonly edges: Edges;
}

function sideOf(pieces: readonly Piece[], holds: (piece: Piece) => boolean): Side {
  return { holds, edges: edgesOf(pieces.filter(holds)) };
}

interface Band {
  /** Its one row runs over both columns. */
  readonly isWhole: boolean;
  readonly rows: (readonly Piece[])[];
}

/** The rows that run over the gutter, and between them those that stand beside each other. */
function bandsOf(pieces: readonly Piece[], gutter: number): readonly Band[] {
  const bands: Band[] = [];
  for (const row of rowsOf(pieces)) {
    const isWhole = row.some(piece => piece.left < gutter && piece.right > gutter);
    const band = bands.at(-1);
    if (band && !isWhole && !band.isWhole) band.rows.push(row);
    else bands.push({ isWhole, rows: [row] });
  }
  return bands;
}

/** A place between two columns that few pieces cross, or `null`. Looked for where right columns start. */
function findGutter(pieces: readonly Piece[]): number | null {
  const { left, right } = edgesOf(pieces);
  const width = right - left;
  const starts = pieces.map(piece => piece.left).filter(start => start > left + width * 0.3 && start < left + width * 0.7);
  const places = [...new Set(starts.map(start => Math.floor(start) - 1))].toSorted((a, b) => a - b);
  return places.slice(0, 200).find(place => partsColumns(pieces, place, width)) ?? null;
}

function partsColumns(pieces: readonly Piece[], place: number, width: number): boolean {
  const crossing = pieces.filter(piece => piece.left < place && piece.right > place).length;
  if (crossing > pieces.length / 3) return false;
  const before = mergeRows(pieces.filter(piece => piece.right <= place));
  const after = mergeRows(pieces.filter(piece => piece.left >= place));
  if (before.length < FEWEST || after.length < FEWEST) return false;
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

function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const first = rows.at(-1)?.[0];
    if (first && Math.abs(piece.y - first.y) < first.size * 0.45) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** Pieces of one row that no columns part are one line: words of a table, a tab within a line. */
function mergeRows(pieces: readonly Piece[]): readonly Piece[] {
  return rowsOf(pieces).flatMap(([first, ...rest]) => (first ? [rest.reduce(merged, first)] : []));
}

function merged(line: Piece, piece: Piece): Piece {
  return { ...line, text: `${line.text} ${piece.text}`, right: Math.max(line.right, piece.right) };
}

type Edges = Line['column'];

/** Of everything that stands in the same column of the page. */
function edgesOf(all: readonly Piece[]): Edges {
  return {
    left: all.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY),
    right: all.reduce((most, piece) => Math.max(most, piece.right), 0),
  };
}

function inColumn(lines: readonly Piece[], column: Edges): readonly Line[] {
  return lines.map(line => ({ ...line, column }));
}
