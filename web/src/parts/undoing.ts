/** Taking back what was said of what is one and what is not: told when it is done, and offered right after it was said. */
import type { ActorChange } from '../../../src/model/ledger/actor-entry.js';
import type { DossierChange } from '../../../src/model/ledger/dossier-entry.js';
import { navigate } from '../router/router.svelte.js';
import { toast, toastProblem } from '../shell/toasts.svelte.js';

type Change = ActorChange | DossierChange;

interface Asked {
  /** Whose page it is. */
  readonly id: () => string;
  readonly address: (id: string) => string;
  readonly takeBack: (change: string) => Promise<unknown>;
  /** Asks for what the page shows anew. */
  readonly again: () => void;
}

export interface Undoing<C extends Change> {
  readonly undo: (change: C) => Promise<void>;
  /** `words`: what was done. */
  readonly done: (change: C, words: string) => void;
}

export function undoing<C extends Change>({ id, address, takeBack, again }: Asked): Undoing<C> {
  async function undo({ id: change, kind, from, to }: C): Promise<void> {
    try {
      await takeBack(change);
      toast('Undone.');
      // What was taken apart and is put back has no page of its own.
      if (kind === 'split' && to.id === id()) navigate(address(from.id));
      else again();
    } catch (error) {
      toastProblem(error);
    }
  }
  function done(change: C, words: string): void {
    toast(words, 'done', { words: 'Undo', run: () => undo(change) });
    again();
  }
  return { undo, done };
}
