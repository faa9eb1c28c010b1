/** Wakes whoever waits for something to happen, or lets it go on when that takes too long. */
export class Signal {
  readonly #waiting = new Set<() => void>();

  fire(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Settles at the next `fire`, or after so many milliseconds. */
  next(milliseconds?: number): Promise<void> {
    return new Promise(resolve => {
      const timer = milliseconds === undefined ? undefined : setTimeout(() => wake(), milliseconds);
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
    });
  }
}
