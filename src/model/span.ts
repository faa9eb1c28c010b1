/** `[start, end)` in UTF-16 code units of a report's `text`: `text.slice(start, end)` is what the span shows. */
export type Span = readonly [start: number, end: number];
