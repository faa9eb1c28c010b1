/** One line on the terminal that says how far long work is; wiped before anything else is written. */
import type { Output } from './host.js';

/** Work shorter than this shows no progress; after that, the line changes this often at most. In milliseconds. */
const PATIENCE = 1000;
const EVERY = 200;

const WIPE = '\r\u001b[2K';

export interface ProgressOptions {
  readonly stderr: Output;
  readonly now: () => number;
  readonly wanted: boolean;
}

export class Progress {
  readonly #options: ProgressOptions;
  readonly #started: number;
  /** Inputs done so far. */
  count = 0;
  #shownAt: number;
  #visible = false;

  constructor(options: ProgressOptions) {
    this.#options = options;
    this.#started = options.now();
    this.#shownAt = this.#started + PATIENCE - EVERY;
  }

  /** One more input is done. @param of how many there are with it, where that is known: done or failed, and in all */
  tick(of?: { readonly done: number; readonly total: number }): void {
    this.count += 1;
    const now = this.#options.now();
    if (!this.#options.wanted || now - this.#shownAt < EVERY) return;
    this.#shownAt = now;
    this.#visible = true;
    const done = of ? `${of.done} of ${of.total}` : `${this.count}`;
    this.#options.stderr.write(`${WIPE}${done} read, ${this.#rate(now)} a second`);
  }

  /** Takes the line away, so that a message or the end can stand in its place. */
  wipe(): void {
    if (this.#visible) this.#options.stderr.write(WIPE);
    this.#visible = false;
  }

  #rate(now: number): string {
    return ((this.count * 1000) / Math.max(1, now - this.#started)).toFixed(1);
  }
}
