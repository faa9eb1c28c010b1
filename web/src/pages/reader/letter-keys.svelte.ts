/** The keys of the reader, and whether single letters are among them: who speaks to the browser, or is slow of hand, can turn them off (WCAG 2.2, 2.1.4). */

const KEY = 'readout-letter-keys';

let on = $state(kept() !== 'off');

export const letterKeys = {
  get on(): boolean {
    return on;
  },
};

export function setLetterKeys(wanted: boolean): void {
  on = wanted;
  try {
    localStorage.setItem(KEY, wanted ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

/** How many statements a key goes on: by letter from everywhere, by arrow while a statement has the focus; `null`: it is no key of the reader. */
export function stepOf(key: string, onStatement: boolean, letters: boolean): 1 | -1 | null {
  if ((letters && key === 'j') || (onStatement && key === 'ArrowDown')) return 1;
  if ((letters && key === 'k') || (onStatement && key === 'ArrowUp')) return -1;
  return null;
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
