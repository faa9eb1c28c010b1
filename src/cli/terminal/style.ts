/** Colour, only where a terminal shows it: what the people's form paints, and when. */
import pc from 'picocolors';

type Paint = (text: string) => string;

export interface Style {
  readonly title: Paint;
  readonly id: Paint;
  readonly source: Paint;
  readonly cue: Paint;
  readonly verbatim: Paint;
  readonly gap: Paint;
  readonly quiet: Paint;
  readonly error: Paint;
}

export interface ColourWish {
  /** `--no-color` gives false. */
  readonly color: boolean;
  readonly terminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** https://no-color.org: any value but the empty one turns colour off; FORCE_COLOR turns it on where there is no terminal. */
export function wantsColour({ color, terminal, env }: ColourWish): boolean {
  if (!color || filled(env.NO_COLOR)) return false;
  if (filled(env.FORCE_COLOR) && env.FORCE_COLOR !== '0') return true;
  return terminal && env.TERM !== 'dumb';
}

export function styleFor(wish: ColourWish): Style {
  const { bold, cyan, yellow, green, magenta, dim, red } = pc.createColors(wantsColour(wish));
  return {
    title: bold,
    id: dim,
    source: text => bold(cyan(text)),
    cue: yellow,
    verbatim: green,
    gap: magenta,
    quiet: dim,
    error: text => bold(red(text)),
  };
}

function filled(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
