/**
 * The annotated reports in `gold/`: the text with its statements written in (`test/support/marks.ts`), and below a line `---` the statements
 * that are quoted wholly (`direct: 2 5`) or in part (`mixed: 3`); the others are indirect.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Mode, Role, Statement } from '../../src/model/statement.js';
import { type Mark, unmarked } from '../support/marks.js';

/** What is compared: of the statements that Readout finds and of those annotated. */
export type Told = Pick<Statement, Role | 'mode'>;

export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly Told[];
}

const FOLDER = new URL('gold/', import.meta.url);

export function readGold(): readonly GoldText[] {
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.txt'));
  return names.toSorted().map(name => goldText(name.replace(/\.txt$/, ''), readFileSync(new URL(name, FOLDER), 'utf8')));
}

/** Throws where the annotation contradicts itself. */
export function goldText(name: string, annotated: string): GoldText {
  const [body = '', footer = ''] = annotated.split(/^---\n/m);
  const { text, marks } = unmarked(body.trimEnd());
  const modes = modesOf(footer);
  const numbers = [...new Set(marks.flatMap(mark => mark.numbers))];
  const strays = [...modes.keys()].filter(number => !numbers.includes(number));
  if (strays.length > 0) throw new Error(`${name}: there is no statement ${strays.join(', ')}.`);
  return { name, text, statements: numbers.map(number => statementOf(name, number, marks, modes)) };
}

function statementOf(name: string, number: string, marks: readonly Mark[], modes: ReadonlyMap<string, Mode>): Told {
  const spans = (role: Role) => marks.filter(mark => mark.role === role && mark.numbers.includes(number)).map(mark => mark.span);
  const content = spans('content');
  if (content.length === 0) throw new Error(`${name}: statement ${number} has no content.`);
  return { content, cue: spans('cue'), source: spans('source'), mode: modes.get(number) ?? 'indirect' };
}

function modesOf(footer: string): ReadonlyMap<string, Mode> {
  const numbers = (mode: Mode) => footer.match(new RegExp(`^${mode}: (.*)$`, 'm'))?.[1]?.split(' ') ?? [];
  return new Map((['direct', 'mixed'] as const).flatMap(mode => numbers(mode).map(number => [number, mode] as const)));
}
