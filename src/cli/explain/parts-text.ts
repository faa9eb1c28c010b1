/** An explanation as lines of text. */
import type { Part } from '../../export/explain/part.js';
import type { Layout } from '../people/layout.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';

const INDENT = 4;

/** The parts beneath their title, as lines of text that end with a line break. */
export function partsText(title: string, parts: readonly Part[], layout: Layout): string {
  const head = layout.style.title(wrapped(harmlessLine(title), layout.columns));
  return `${[head, ...parts.map(part => partLines(part, layout))].join('\n\n')}\n`;
}

function partLines({ title, lines }: Part, { style, columns }: Layout): string {
  const head = wrapped(style.cue(harmlessLine(title)), columns, 2);
  return [head, ...lines.map(line => wrapped(harmlessLine(line), columns, INDENT))].join('\n');
}
