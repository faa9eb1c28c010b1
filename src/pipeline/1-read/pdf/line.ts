/** A line of a page with its place, and a piece of one before its column is known. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline, in points from the top of the page. */
  readonly y: number;
  readonly size: number;
  /** From 0. */
  readonly page: number;
  /** As a part of the height of the page. */
  readonly height: number;
  /** The edges of the column that it stands in. */
  readonly column: { readonly left: number; readonly right: number };
}

export type Piece = Omit<Line, 'column'>;
