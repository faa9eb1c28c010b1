/** Words that somebody types to search: told when no key was pressed for a moment, and put right where the address changes by other means. */
import { untrack } from 'svelte';

/** Milliseconds after the last key: nobody waits for it, and not every letter is asked for. */
const PAUSE = 250;

export class Typed {
  words = $state('');
  readonly #tell: (words: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Made while a component is set up. `told`: the words that the address has. */
  constructor(told: () => string, tell: (words: string) => void) {
    const address = $derived(told());
    this.words = address;
    this.#tell = tell;
    $effect(() => {
      const words = address;
      untrack(() => {
        if (words !== this.words.trim()) this.words = words;
      });
    });
    $effect(() => () => clearTimeout(this.#timer));
  }

  /** A key was pressed. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), PAUSE);
  }

  /** The form was sent: nobody waits. */
  readonly submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#now();
  };

  #now(): void {
    clearTimeout(this.#timer);
    this.#tell(this.words.trim());
  }
}
