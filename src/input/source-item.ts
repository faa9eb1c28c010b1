/** What the input gives, one after the other: a source, or the reason why there is none at that place. */
import type { ReadoutError } from '../errors/readout-error.js';
import type { Source } from '../model/source.js';

export interface Found {
  readonly ok: true;
  readonly source: Source;
}

export interface Failed {
  readonly ok: false;
  /** The file, the URL or `stdin` in which it went wrong. */
  readonly id: string;
  /** Line of an NDJSON input, counted from 1; `null` elsewhere. */
  readonly line: number | null;
  readonly error: ReadoutError;
}

export type SourceItem = Found | Failed;

export function found(source: Source): Found {
  return { ok: true, source };
}

export function failed(id: string, error: ReadoutError, line: number | null = null): Failed {
  return { ok: false, id, line, error };
}

/** A source of which nothing is known but its id and body, with what somebody declared of it. */
export function sourceOf(known: Pick<Source, 'id' | 'body'> & Partial<Source>): Source {
  return { mediaType: null, charset: null, url: null, title: null, publisher: null, published: null, ...known };
}
