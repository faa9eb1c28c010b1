/** Short messages about what was just done. They are read out when it suits, and go by themselves. */

import { problemOf } from '../api/problem.js';

export interface Toast {
  readonly id: number;
  readonly words: string;
  /** `problem` stays until it is closed. */
  readonly kind: 'done' | 'problem';
  /** What can still be done about it. */
  readonly action: ToastAction | null;
}

export interface ToastAction {
  readonly words: string;
  readonly run: () => void;
}

/** Milliseconds for which a message stays: long enough to be read twice. */
const STAYS = 6000;

/** The same where something can be done about it. */
const OFFERED = 30_000;

let toasts = $state.raw<readonly Toast[]>([]);
let last = 0;

export const messages = {
  get all(): readonly Toast[] {
    return toasts;
  },
};

export function toast(words: string, kind: Toast['kind'] = 'done', action: ToastAction | null = null): void {
  last += 1;
  const id = last;
  toasts = [...toasts.filter(other => other.words !== words), { id, words, kind, action }];
  if (kind === 'done') setTimeout(() => closeToast(id), action === null ? STAYS : OFFERED);
}

/** What went wrong with something that was just done. */
export function toastProblem(error: unknown): void {
  toast(problemOf(error).detail, 'problem');
}

export function closeToast(id: number): void {
  toasts = toasts.filter(one => one.id !== id);
}
