/** A file as a sink: written beside its place and renamed once it is whole, so that a failure leaves what was there before. */
import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Sink } from './sink.js';

export class FileSink implements Sink {
  readonly gone = false;
  readonly #path: string;
  readonly #draft: string;
  readonly #file: FileHandle;
  /** The draft also goes when the process is ended from outside. */
  readonly #atExit = () => rmSync(this.#draft, { force: true });

  private constructor(path: string, draft: string, file: FileHandle) {
    this.#path = path;
    this.#draft = draft;
    this.#file = file;
    process.once('exit', this.#atExit);
  }

  /** @throws ReadoutError `output-unwritable` */
  static async open(path: string): Promise<FileSink> {
    return orUnwritable(path, async () => {
      const target = await realpath(path).catch(() => path);
      const mode = await modeOf(target);
      const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
      return new FileSink(target, draft, await open(draft, 'wx', mode));
    });
  }

  async write(text: string): Promise<void> {
    await orUnwritable(this.#path, () => this.#file.writeFile(text));
  }

  async finish(): Promise<void> {
    await orUnwritable(this.#path, async () => {
      await this.#file.close();
      await rename(this.#draft, this.#path);
    });
    process.off('exit', this.#atExit);
  }

  async abandon(): Promise<void> {
    await this.#file.close();
    await rm(this.#draft, { force: true });
    process.off('exit', this.#atExit);
  }
}

/** The permissions of the file that is there, so that they stay; a folder or a device is never replaced. */
async function modeOf(path: string): Promise<number | undefined> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) throw new Error('it is there and is no file');
  return there?.mode;
}

async function orUnwritable<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new ReadoutError('output-unwritable', { path, reason: error instanceof Error ? error.message : String(error) }, error);
  }
}
