/** Whether the server answers. A page left open over a restart says so, asks until it is back, and loads what it shows again. */

/** Milliseconds between two tries: at first soon, then less often. */
const WAITS = [500, 1000, 2000, 4000, 8000, 15_000];

let lost = $state(false);
let round = $state(0);
let version: string | null = null;
let outdated = $state(false);

export const connection = {
  get lost(): boolean {
    return lost;
  },
  /** Counted up whenever the server is back: what reads it is loaded again. */
  get round(): number {
    return round;
  },
  /** Whether the server is newer than the page that is open. */
  get outdated(): boolean {
    return outdated;
  },
};

/** The server told its version, or a part of the page is no longer there (`null`). */
export function versionTold(told: string | null): void {
  if (told === null || (version !== null && version !== told)) outdated = true;
  version = told ?? version;
}

/** The server did not answer; from now on it is asked until it does. */
export function connectionLost(): void {
  if (lost) return;
  lost = true;
  tryAgain(0);
}

function tryAgain(attempt: number): void {
  setTimeout(
    async () => {
      if (!lost) return;
      const answered = await fetch('/api/health', { cache: 'no-store' }).then(
        response => response.status < 500,
        () => false,
      );
      if (answered) connectionBack();
      else tryAgain(attempt + 1);
    },
    WAITS[Math.min(attempt, WAITS.length - 1)],
  );
}

export function connectionBack(): void {
  if (!lost) return;
  lost = false;
  round += 1;
}
