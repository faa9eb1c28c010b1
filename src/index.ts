/** The library: open a Readout once, read as many sources as you like, close it. */
import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';
import type { AccountText } from './compare/account-text.js';
import { compareAccounts } from './compare/compare-accounts.js';
import { type SourceItem, sourceOf } from './input/source-item.js';
import type { Comparison } from './model/comparison.js';
import type { Article, Report } from './model/report.js';
import type { Source } from './model/source.js';
import { bundled } from './pipeline/bundled.js';
import { type Models, readArticle, readReport } from './pipeline/engine.js';
import { readAhead } from './pipeline/read-ahead.js';
import type { Coder } from './tagger/coder.js';
import type { Comparer } from './tagger/comparer.js';
import { openModelCoder } from './tagger/model-coder.js';
import { openModelComparer } from './tagger/model-comparer.js';
import { modelFiles, taggerFiles } from './tagger/model-files.js';
import { openModelTagger } from './tagger/model-tagger.js';
import type { Tagger } from './tagger/tagger.js';
import { Threads } from './tagger/threads.js';

export type { AccountSource, AccountText } from './compare/account-text.js';
export { givenAccounts } from './compare/given-accounts.js';
export { ReadoutError } from './errors/readout-error.js';
export type { InputOptions } from './input/input-options.js';
export { type SourceItem, sourceOf } from './input/source-item.js';
export { sources } from './input/sources.js';
export type * from './model/actor.js';
export type * from './model/comparison.js';
export type * from './model/contact.js';
export type * from './model/event.js';
export type * from './model/evidence.js';
export type * from './model/place.js';
export type * from './model/report.js';
export type { Source } from './model/source.js';
export type { Span } from './model/span.js';
export type * from './model/statement.js';
export type * from './model/time.js';
export type { Coder, CoderRoot, Pair, RootJudgement } from './tagger/coder.js';
export type { Comparer, InContext, PairJudgement, PropositionPair } from './tagger/comparer.js';
export type {
  AroundRole,
  Judgement,
  MarkedSpan,
  NameKind,
  StatementPlace,
  TaggedSpan,
  Tagger,
  Tagging,
  TagRequest,
} from './tagger/tagger.js';

/** A report, or the error of an input that could not be read; in the order of the inputs. */
export type ReadItem = { readonly ok: true; readonly report: Report } | Failure;

export interface Failure {
  readonly ok: false;
  readonly id: string;
  /** Line of an NDJSON input, counted from 1; `null` elsewhere. */
  readonly line: number | null;
  /** A ReadoutError, or another Error where Readout itself has a defect that this input brings out. */
  readonly error: Error;
}

export interface Readout {
  /** Reads one source. Throws a ReadoutError where it cannot be read. */
  read(source: Source): Promise<Report>;
  /** Reads a stream, several at once in flat memory; errors come as items and the rest goes on. */
  readAll(items: AsyncIterable<SourceItem>): AsyncIterable<ReadItem>;
  /**
   * Sets accounts of one event side by side; `givenAccounts` makes them of reports, one each. Every account has a party of its own; one alone is compared
   * with nobody, and says so. Throws `model-missing` where the comparer is not there.
   */
  compare(accounts: readonly AccountText[]): Promise<Comparison>;
  /** Ends the threads; without it a program does not end. */
  close(): Promise<void>;
}

export interface ReadoutOptions {
  /** Judges the texts; without one the bundled model is loaded. */
  readonly tagger?: Tagger;
  /**
   * Judges what one does to another. `null`: none does, and the events are the statements and the contacts alone; so it is by default where another
   * tagger is given. Else the bundled one is loaded.
   */
  readonly coder?: Coder | null;
  /** Judges whether two propositions are one; without one the bundled model is loaded when it is first needed. */
  readonly comparer?: Comparer;
  /** Windows judged at once; by default as many as the machine has cores. The result is the same for any number. */
  readonly cores?: number;
}

/** Opens Readout. Throws `model-missing` where the bundled model is not there. */
export async function openReadout(options: ReadoutOptions = {}): Promise<Readout> {
  const cores = options.cores ?? availableParallelism();
  // Looked for before anything is loaded.
  const forCoder = options.coder === undefined && !options.tagger ? modelFiles(bundled('coder')) : null;
  const threads = new Threads(cores);
  const tagger = options.tagger ?? openModelTagger(taggerFiles(bundled('tagger')), threads);
  const coder = forCoder ? openModelCoder(forCoder, threads) : (options.coder ?? null);
  const models: Models = { tagger, coder };
  let comparer = options.comparer ?? null;
  return {
    read: source => readReport(source, models),
    readAll: items => pMapIterable(items, item => readItem(item, models), { concurrency: readAhead(cores) }),
    compare: async accounts => {
      comparer ??= openModelComparer(modelFiles(bundled('comparer')), threads);
      return compareAccounts(accounts, comparer);
    },
    close: async () => {
      await Promise.all([tagger.close(), coder?.close(), comparer?.close(), threads.close()]);
    },
  };
}

/**
 * Reads one text, for those who have just one: `await read('The minister said …')`.
 * A string is the text itself; anything else is a source with what is known of it.
 */
export async function read(input: string | Source, options: ReadoutOptions = {}): Promise<Report> {
  const readout = await openReadout(options);
  try {
    return await readout.read(typeof input === 'string' ? sourceOf({ id: 'text', body: input }) : input);
  } finally {
    await readout.close();
  }
}

/** The clean text of a source and what is known of it, without looking for statements (no model is loaded). */
export const articleOf = (source: Source): Promise<Article> => readArticle(source);

async function readItem(item: SourceItem, models: Models): Promise<ReadItem> {
  if (!item.ok) return item;
  try {
    return { ok: true, report: await readReport(item.source, models) };
  } catch (error) {
    return { ok: false, id: item.source.id, line: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
