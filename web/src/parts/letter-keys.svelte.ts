/** The keys of a page that one goes through part by part, and whether single letters are among them: who speaks to the browser, or is slow of hand, can turn them off (WCAG 2.2, 2.1.4). */

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

/** How many parts a key goes on: by letter from everywhere, by arrow while a part has the focus; `null`: it is no such key. */
export function stepOf(key: string, onPart: boolean, letters: boolean): 1 | -1 | null {
  if ((letters && key === 'j') || (onPart && key === 'ArrowDown')) return 1;
  if ((letters && key === 'k') || (onPart && key === 'ArrowUp')) return -1;
  return null;
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
