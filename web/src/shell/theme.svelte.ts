/** Light, dark, or as the system has it; kept in the browser. `public/theme.js` sets it before anything is painted. */

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'readout-theme';
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

let theme = $state<Theme>(themeNow());

export const look = {
  get theme(): Theme {
    return theme;
  },
};

export function nextTheme(): void {
  theme = NEXT[theme];
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

/** A colour of styles/tokens.css as it is now, for what is painted by script: `colourOf('--series-1')`. Reads the theme: in an effect it follows it. */
export function colourOf(token: string): string {
  void theme;
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

function themeNow(): Theme {
  const set = document.documentElement.dataset.theme;
  return set === 'light' || set === 'dark' ? set : 'system';
}
