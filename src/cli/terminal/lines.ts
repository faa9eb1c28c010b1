/** Lines that fit the terminal: wrapped at its columns, wide characters counted as two, what is too long for a line broken. */
import { wrapAnsi } from 'fast-wrap-ansi';

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 24;
const OTHERWISE = 80;

/** The columns to fill: the terminal's own, else COLUMNS, else 80. */
export function columnsOf(
  stream: { readonly columns?: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
): number {
  const columns = stream.columns || Number.parseInt(env.COLUMNS ?? '', 10) || OTHERWISE;
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** `text` wrapped into `columns`, each line moved in by `indent` columns. */
export function wrapped(text: string, columns: number, indent = 0): string {
  const margin = ' '.repeat(marginOf(columns, indent));
  const lines = wrapAnsi(text, columns - margin.length, { hard: true, trim: true }).split('\n');
  return lines.map(line => (line === '' ? '' : margin + line)).join('\n');
}

export interface Labelled {
  /** Stands in the margin of the first line. */
  readonly label: string;
  /** The columns that the label takes, without its colours. */
  readonly width: number;
  readonly text: string;
}

/** The same, with a label in the margin of the first line; before the text where the margin is too narrow for it. */
export function wrappedBeside({ label, width, text }: Labelled, columns: number, indent: number): string {
  const before = marginOf(columns, indent) - width;
  return before < 0
    ? wrapped(label + text, columns, indent)
    : ' '.repeat(before) + label + wrapped(text, columns, indent).trimStart();
}

/** Half of the narrowest line is left for words. */
function marginOf(columns: number, indent: number): number {
  return Math.min(indent, columns - NARROWEST / 2);
}
