/**
 * The lines below `---` of an annotated report: a field, the numbers of the statements, what they say there. `mode 2 5: direct`,
 * `speaker 1 3: Anna Lund & Oleg Varn`, `via 4: the Courier > two aides` (outermost first), `medium 2: in a statement`. Without a line a
 * statement is indirect and has no speaker, via, addressee or medium; a kind and an act it must have.
 */
import type { Mode, Statement } from '../../src/model/statement.js';
import { ACTS } from '../../src/pipeline/4-speakers/act/act-of.js';
import { KINDS } from '../../src/tagger/heads.js';

/** What the footer says of a statement. */
export type Telling = Pick<Statement, 'mode' | 'speaker' | 'kind' | 'via' | 'addressee' | 'medium' | 'act'>;

const MODES: readonly Mode[] = ['direct', 'indirect', 'mixed'];
const LINE = /^(mode|speaker|kind|via|addressee|medium|act) (\d+(?: \d+)*): (\S.*)$/;

/** Tells of a statement by its number; throws where the footer contradicts itself, the statements or the text. */
export function readFooter(footer: string, numbers: readonly string[], text: string): (number: string) => Telling {
  const values = valuesOf(footer);
  const strays = [...values.keys()].map(key => key.split(' ')[1] ?? '').filter(number => !numbers.includes(number));
  if (strays.length > 0) throw new Error(`there is no statement ${[...new Set(strays)].join(', ')}.`);
  return number => tellingOf(number, field => values.get(`${field} ${number}`) ?? null, text);
}

/** By field and number: "speaker 3" → "Anna Lund". */
function valuesOf(footer: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of footer.split('\n').filter(each => each.trim() !== '')) {
    const [, field = '', numbers = '', value = ''] = LINE.exec(line) ?? [];
    if (field === '') throw new Error(`"${line}" is no line like "speaker 1 3: Anna Lund".`);
    for (const key of numbers.split(' ').map(number => `${field} ${number}`)) {
      if (values.has(key)) throw new Error(`${key} is given twice.`);
      values.set(key, value.trimEnd());
    }
  }
  return values;
}

function tellingOf(number: string, said: (field: string) => string | null, text: string): Telling {
  const inText = (field: string) => quoted(`${field} ${number}`, said(field), text);
  return {
    mode: oneOf(MODES, `mode ${number}`, said('mode') ?? 'indirect'),
    speaker: inText('speaker'),
    kind: oneOf(KINDS, `kind ${number}`, said('kind')),
    via: inText('via')?.split(' > ') ?? [],
    addressee: inText('addressee'),
    medium: inText('medium'),
    act: oneOf(ACTS, `act ${number}`, said('act')),
  };
}

function oneOf<Value extends string>(all: readonly Value[], key: string, value: string | null): Value {
  const found = all.find(each => each === value);
  if (found === undefined) throw new Error(`${key} is ${value ?? 'missing'}; it must be one of ${all.join(', ')}.`);
  return found;
}

/** Names and phrases stand word for word in the text. */
function quoted(key: string, value: string | null, text: string): string | null {
  const strange = value?.split(/ [&>] /).find(part => !text.includes(part));
  if (strange !== undefined) throw new Error(`${key}: "${strange}" does not stand in the text.`);
  return value;
}
