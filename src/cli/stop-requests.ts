/** Ctrl-C and the like: whoever is at work is asked to come to an end; where nobody listens, or at the second time, the process ends at once. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** By the shell's custom: 128 and the number of the signal. */
export const STOP_EXITS: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143 };

type Stop = (signal: StopSignal) => void;

export class StopRequests {
  readonly #listeners = new Set<Stop>();
  readonly #exit: (code: number) => void;
  #asked = false;

  constructor(exit: (code: number) => void) {
    this.#exit = exit;
  }

  /** Gives back what ends the listening. */
  listen(stop: Stop): () => void {
    this.#listeners.add(stop);
    return () => this.#listeners.delete(stop);
  }

  request(signal: StopSignal): void {
    if (this.#asked || this.#listeners.size === 0) this.#exit(STOP_EXITS[signal]);
    else {
      this.#asked = true;
      for (const stop of this.#listeners) stop(signal);
    }
  }
}
