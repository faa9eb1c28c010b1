/** Something asked of the server: being loaded, there, or failed; asked again when what it depends on changes. */
import { untrack } from 'svelte';
import { connection } from './connection.svelte.js';

export class Loaded<T> {
  /** The newest answer; it stays while the next is asked for, so that nothing jumps. */
  value = $state.raw<T | null>(null);
  error = $state.raw<unknown>(null);
  busy = $state(true);
  #asked = $state(0);

  /** Asks again. */
  again(): void {
    this.#asked += 1;
  }

  /** A newer value that the page knows of itself. */
  put(value: T): void {
    this.value = value;
    this.error = null;
  }

  /** Reading it is depending on it. */
  get asked(): number {
    return this.#asked;
  }
}

/**
 * `ask` is called while a component is set up and again whenever a state that it reads before its first `await` changes, and when the server is
 * back; the request before is then ended. Whoever signs in sees the page set up anew. `null` instead of a promise: nothing to ask yet.
 */
export function load<T>(ask: (signal: AbortSignal) => Promise<T> | null): Loaded<T> {
  const loaded = new Loaded<T>();
  $effect(() => {
    void [loaded.asked, connection.round];
    const control = new AbortController();
    const answer = ask(control.signal);
    if (answer === null) return;
    untrack(() => {
      loaded.busy = true;
    });
    answer.then(
      value => {
        if (control.signal.aborted) return;
        loaded.put(value);
        loaded.busy = false;
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        loaded.error = error;
        loaded.busy = false;
      },
    );
    return () => control.abort();
  });
  return loaded;
}
