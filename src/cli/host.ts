/** What the command line stands on: the streams and settings of the process, and the engine. Tests put their own in its place. */

import type { AccountText } from '../compare/account-text.js';
import type { Environment } from '../config.js';
import type { ReadItem } from '../index.js';
import type { AccountList } from '../input/account-lists.js';
import type { InputOptions, StandardInput } from '../input/input-options.js';
import type { Failed, SourceItem } from '../input/source-item.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Comparison } from '../model/comparison.js';
import type { Article } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { LedgerOptions } from './ledger/ledger-place.js';
import type { ServeRequest, Serving } from './serve/serving.js';
import type { StopSignal } from './stop-requests.js';

export type { Failure, ReadItem } from '../index.js';

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export interface Host {
  readonly stdin: StandardInput;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Environment;
  /** Milliseconds of a clock that only goes forward, for the rate of the progress line. */
  readonly now: () => number;
  readonly version: string;
  readonly engine: Engine;
  /** Opens the ledger that the options and the environment name; nothing of it is loaded before. */
  openLedger(options: LedgerOptions): Promise<Ledger>;
  /** Copies one ledger into another, which has to be empty; gives the number of rows. Throws `store-*`. */
  copyLedger(from: LedgerOptions, to: LedgerOptions): Promise<number>;
  /** Serves a ledger over HTTP; nothing of the server is loaded before. Throws `token-needed`, `address-taken`, `address-unusable`. */
  serve(ledger: Ledger, request: ServeRequest): Promise<Serving>;
  /** `stop` is called when the process is asked to end, which it then does by itself; gives back what ends the listening. */
  onStop(stop: (signal: StopSignal) => void): () => void;
}

export interface Engine {
  sources(requests: readonly string[], options: InputOptions): AsyncIterable<SourceItem>;
  /** Lines of events, each with its accounts. */
  accountLists(requests: readonly string[], options: Pick<InputOptions, 'stdin'>): AsyncIterable<AccountList | Failed>;
  openReadout(): Promise<Reading>;
  /** Reading only: the clean text, with nothing attributed. */
  articleOf(source: Source): Promise<Article>;
}

export interface Reading {
  readAll(items: AsyncIterable<SourceItem>): AsyncIterable<ReadItem>;
  /** Sets accounts side by side. */
  compare(accounts: readonly AccountText[]): Promise<Comparison>;
  close(): Promise<void>;
}
