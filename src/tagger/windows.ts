/** Windows over a text's pieces, cut at the start of a paragraph where one is near: what is said in a paragraph is rarely told in two. */

import { firstAtLeast } from '../text/sorted.js';

/** Pieces `[start, end)` judged together. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

export interface WindowSizes {
  /** Pieces a window holds at most ([CLS] and [SEP] not counted). */
  readonly size: number;
  /** Pieces of earlier paragraphs repeated as context at most. */
  readonly context: number;
  /** Pieces repeated where a paragraph is longer than a window. */
  readonly overlap: number;
}

export const WINDOW_SIZES: WindowSizes = { size: 254, context: 64, overlap: 96 };

/** Windows that cover pieces `[0, length)`; `openings` are the pieces where a paragraph starts. */
export function windowsOver(length: number, openings: readonly number[], sizes: WindowSizes = WINDOW_SIZES): readonly Window[] {
  const out: Window[] = [];
  for (let start = 0; start < length || out.length === 0; ) {
    const limit = start + sizes.size;
    if (limit >= length) {
      out.push({ start, end: length });
      break;
    }
    const previous = out.at(-1)?.end ?? 0;
    const cut = lastWithin(openings, Math.max(previous, start + 1), limit);
    const end = cut ?? limit;
    out.push({ start, end });
    start = cut === null ? end - sizes.overlap : (firstWithin(openings, Math.max(end - sizes.context, start + 1), end) ?? end);
  }
  return out;
}

/** The largest of `sorted` in `(above, most]`, or `null`. */
function lastWithin(sorted: readonly number[], above: number, most: number): number | null {
  const found = sorted[firstAtLeast(sorted, most + 1) - 1];
  return found !== undefined && found > above ? found : null;
}

/** The smallest of `sorted` in `[least, most]`, or `null`. */
function firstWithin(sorted: readonly number[], least: number, most: number): number | null {
  const found = sorted[firstAtLeast(sorted, least)];
  return found !== undefined && found <= most ? found : null;
}

/** For each piece, the index of the window where it stands farthest from a cut. */
export function bestWindows(length: number, windows: readonly Window[]): Int32Array {
  const best = new Int32Array(length);
  const margin = new Int32Array(length).fill(-1);
  windows.forEach(({ start, end }, w) => {
    for (let i = start; i < end; i++) {
      const left = start === 0 ? length : i - start;
      const right = end === length ? length : end - 1 - i;
      const edge = Math.min(left, right);
      if (edge > (margin[i] ?? 0)) {
        margin[i] = edge;
        best[i] = w;
      }
    }
  });
  return best;
}
