/** An import as it goes on: asked for again until it is done. Over a restart of the server it waits with everything else. */
import type { Import } from '../../../../src/model/ledger/import.js';
import { importNow } from '../../api/imports.js';
import { type Loaded, load } from '../../api/loaded.svelte.js';
import { ConnectionError, ProblemError } from '../../api/problem.js';

/** Milliseconds between two questions: while something comes of it, and while it stands still. */
const SOON = 700;
const LATER = 3000;

/** `null`: there is nothing to watch yet. */
export function watched(id: () => string | null): Loaded<Import> {
  const now = load(signal => {
    const asked = id();
    return asked === null ? null : importNow(asked, signal);
  });
  $effect(() => {
    const pause = pauseOf(now.value, now.error);
    if (pause === null) return;
    const timer = setTimeout(() => now.again(), pause);
    return () => clearTimeout(timer);
  });
  return now;
}

/** `null`: it is not asked again. */
function pauseOf(value: Import | null, error: unknown): number | null {
  // When the connection is back, all that is loaded is asked for again anyway.
  if (error instanceof ConnectionError) return null;
  if (error instanceof ProblemError) return error.problem.status === 404 ? null : LATER;
  if (value === null || value.state !== 'running') return null;
  return value.trouble === null ? SOON : LATER;
}
