/** Wordpieces with exact UTF-16 offsets, and the features of each. */
import { Tokenizer } from 'tokenizers';
import type { Span } from '../model/span.js';
import { quotedUnits, shapeOf, startOf } from './features.js';

/** The pieces of a text's regions, as columns: ids, UTF-16 offsets, three features a piece, and the pieces that open a region. */
export interface Pieces {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly features: Uint8Array;
  /** Indexes of the pieces where a region starts, in order. */
  readonly openings: readonly number[];
}

export const FEATURES = 3;

export class Wordpieces {
  readonly #tokenizer: Tokenizer;

  constructor(file: string) {
    this.#tokenizer = Tokenizer.fromFile(file);
  }

  async cut(text: string, regions: readonly Span[]): Promise<Pieces> {
    const runs = await Promise.all(regions.map(region => this.#cutRegion(text, region)));
    return columns(text, runs);
  }

  async #cutRegion(text: string, [from, to]: Span): Promise<readonly Piece[]> {
    const part = text.slice(from, to);
    const encoding = await this.#tokenizer.encode(part, null, { addSpecialTokens: false });
    const units = unitOffsets(part);
    const at = (codePoint: number): number => from + (units === null ? codePoint : (units[codePoint] ?? part.length));
    const ids = encoding.getIds();
    return encoding.getOffsets().map(([s = 0, e = 0], k) => ({ id: ids[k] ?? 0, start: at(s), end: at(e) }));
  }
}

interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The UTF-16 offset of each code point, or `null` where the two are the same (no astral character). */
function unitOffsets(text: string): Int32Array | null {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null;
  const out = new Int32Array(text.length + 1);
  let point = 0;
  let unit = 0;
  for (const c of text) {
    out[point++] = unit;
    unit += c.length;
  }
  out.fill(unit, point);
  return out;
}

function columns(text: string, runs: readonly (readonly Piece[])[]): Pieces {
  const pieces = runs.flat();
  const quoted = quotedUnits(text);
  const features = new Uint8Array(pieces.length * FEATURES);
  pieces.forEach((p, i) => {
    features.set([shapeOf(text.slice(p.start, p.end)), quoted[p.start] ?? 0, startOf(text, p.start)], i * FEATURES);
  });
  const openings: number[] = [];
  runs.reduce((at, run) => {
    if (run.length > 0) openings.push(at);
    return at + run.length;
  }, 0);
  return {
    length: pieces.length,
    ids: Int32Array.from(pieces, p => p.id),
    starts: Int32Array.from(pieces, p => p.start),
    ends: Int32Array.from(pieces, p => p.end),
    features,
    openings,
  };
}
