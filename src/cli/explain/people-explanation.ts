/** An explanation for people: a paragraph for each field, with the words, their offsets and what decided. */
import { MODE_WORDS } from '../../export/words/label-words.js';
import { firstWords } from '../../export/words/span-words.js';
import type { Layout } from '../people/layout.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import { decidedBy } from './decided-by.js';
import type { ExplainedField, Explanation, Place, Related } from './explanation.js';

const RELATED_WORDS = 60;
const INDENT = 4;

/** The explanation as lines of text that end with a line break. */
export function peopleExplanation(explanation: Explanation, layout: Layout): string {
  const { source, cue, content, mode, gaps, inside, holds, report, statement } = explanation;
  const parts = [
    layout.style.title(wrapped(harmlessLine(`${statement} in ${report}`), layout.columns)),
    fieldPart('Who', source, layout),
    fieldPart('Cue', cue, layout),
    fieldPart('Content', content, layout),
    fieldPart(`Mode – ${MODE_WORDS[mode.value]}`, mode, layout),
    ...gaps.map(gap => part(`Gap – ${gap.says}`, [placeLine(gap)], layout)),
    ...(inside === null ? [] : [part('Inside', [relatedLine(inside)], layout)]),
    ...(holds.length === 0 ? [] : [part('Holds', holds.map(relatedLine), layout)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fieldPart(title: string, field: ExplainedField, layout: Layout): string {
  return part(title, [...field.places.map(placeLine), decidedBy(field)], layout);
}

function part(title: string, lines: readonly string[], { style, columns }: Layout): string {
  const head = wrapped(style.cue(harmlessLine(title)), columns, 2);
  return [head, ...lines.map(line => wrapped(harmlessLine(line), columns, INDENT))].join('\n');
}

/** `[120, 139) Defence Minister Brannoc Teyle` */
function placeLine({ span: [start, end], words }: Place): string {
  return `[${start}, ${end}) ${words}`;
}

function relatedLine({ id, words }: Related): string {
  return `${id}: ${firstWords(words, RELATED_WORDS)}`;
}
