/** The colours of the page for what is painted by script; read in an effect, they follow the theme. */
import { MediaQuery } from 'svelte/reactivity';
import { colourOf } from '../../shell/theme.svelte.js';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  /** In the order in which they are to be used. */
  readonly series: readonly string[];
}

const dark = new MediaQuery('(prefers-color-scheme: dark)');

export function paletteNow(): Palette {
  void dark.current;
  return {
    paper: colourOf('--paper'),
    ink: colourOf('--ink'),
    quiet: colourOf('--quiet'),
    line: colourOf('--line'),
    edge: colourOf('--edge'),
    accent: colourOf('--accent'),
    series: [1, 2, 3, 4, 5, 6].map(number => colourOf(`--series-${number}`)),
  };
}
