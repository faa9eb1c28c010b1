/**
 * The annotated reports in `gold/`: the text with its statements written in (`test/support/marks.ts`), and below a line `---` how each is
 * said, by whom and to whom (`footer.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Role, Statement } from '../../src/model/statement.js';
import { type Mark, unmarked } from '../support/marks.js';
import { readFooter, type Telling } from './footer.js';

/** What is compared: of the statements that Readout finds and of those annotated. */
export type Told = Pick<Statement, Role> & Telling;

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
  try {
    return { name, ...readAnnotated(annotated) };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function readAnnotated(annotated: string): Omit<GoldText, 'name'> {
  const [body = '', footer = ''] = annotated.split(/^---\n/m);
  const { text, marks } = unmarked(body.trimEnd());
  const numbers = [...new Set(marks.flatMap(mark => mark.numbers))];
  const telling = readFooter(footer, numbers, text);
  return { text, statements: numbers.map(number => ({ ...spansOf(number, marks), ...telling(number) })) };
}

function spansOf(number: string, marks: readonly Mark[]): Pick<Told, Role> {
  const spans = (role: Role) => marks.filter(mark => mark.role === role && mark.numbers.includes(number)).map(mark => mark.span);
  const content = spans('content');
  if (content.length === 0) throw new Error(`statement ${number} has no content.`);
  return { content, cue: spans('cue'), source: spans('source') };
}
