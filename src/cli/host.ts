/** What the command line stands on: the streams and settings of the process, and the engine. Tests put their own in its place. */

import type { ReadItem } from '../index.js';
import type { InputOptions, StandardInput } from '../input/input-options.js';
import type { SourceItem } from '../input/source-item.js';
import type { Article } from '../model/report.js';
import type { Source } from '../model/source.js';

export type { Failure, ReadItem } from '../index.js';

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export interface Host {
  readonly stdin: StandardInput;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that only goes forward, for the rate of the progress line. */
  readonly now: () => number;
  readonly version: string;
  readonly engine: Engine;
}

export interface Engine {
  sources(requests: readonly string[], options: InputOptions): AsyncIterable<SourceItem>;
  openReadout(): Promise<Reading>;
  /** Reading only: the clean text, with nothing attributed. */
  articleOf(source: Source): Promise<Article>;
}

export interface Reading {
  readAll(items: AsyncIterable<SourceItem>): AsyncIterable<ReadItem>;
  close(): Promise<void>;
}
