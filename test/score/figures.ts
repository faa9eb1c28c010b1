/** How well the statements found agree with those annotated, in figures from 0 to 100. */
import type { Span } from '../../src/model/span.js';
import type { Role } from '../../src/model/statement.js';
import type { GoldText, Told } from './gold.js';
import { pairs } from './pair.js';
import { percent } from './percent.js';
import { type TellingFigures, tellingFigures } from './telling-figures.js';

/** A text as annotated and what was found in it. */
export interface Read {
  readonly gold: GoldText;
  readonly found: readonly Told[];
}

/**
 * `source`, `cue`, `content`: F1 of their spans, exact to the character · `found`: F1 of statements paired at an overlap of .3 ·
 * `mode`: of those pairs, the share whose mode is right.
 */
export type Figures = Readonly<Record<Role | 'found' | 'mode', number>> & TellingFigures;

const LEAST_OVERLAP = 0.3;

export function figures(reads: readonly Read[]): Figures {
  const paired = reads.flatMap(({ gold, found }) => pairs(gold, found, LEAST_OVERLAP));
  const annotated = reads.flatMap(({ gold }) => gold.statements);
  const predicted = reads.reduce((sum, { found }) => sum + found.length, 0);
  return {
    source: exact(reads, 'source'),
    cue: exact(reads, 'cue'),
    content: exact(reads, 'content'),
    found: percent(2 * paired.length, annotated.length + predicted),
    mode: percent(paired.filter(({ gold, found }) => gold.mode === found.mode).length, paired.length),
    ...tellingFigures(paired, annotated),
  };
}

/** A span that two statements share counts once. */
function exact(reads: readonly Read[], role: Role): number {
  let hits = 0;
  let all = 0;
  for (const { gold, found } of reads) {
    const expected = keys(gold.statements, role);
    const predicted = keys(found, role);
    hits += [...expected].filter(key => predicted.has(key)).length;
    all += expected.size + predicted.size;
  }
  return percent(2 * hits, all);
}

function keys(statements: readonly Told[], role: Role): ReadonlySet<string> {
  return new Set(statements.flatMap(statement => statement[role].map((span: Span) => span.join('-'))));
}
