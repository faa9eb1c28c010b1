/** A page out of rows of which one more than its limit was asked for, to see whether more come. */
export interface Cut<Row> {
  readonly rows: readonly Row[];
  /** After which the next page begins; `null`: this is the last page. */
  readonly last: Row | null;
}

export function cut<Row>(rows: readonly Row[], limit: number): Cut<Row> {
  return { rows: rows.slice(0, limit), last: rows.length > limit ? (rows[limit - 1] ?? null) : null };
}
