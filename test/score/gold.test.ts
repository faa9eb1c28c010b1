import { describe, expect, test } from 'vitest';
import { quotations } from '../../src/text/quotation-marks.js';
import { overlap } from '../../src/text/spans.js';
import { goldText, readGold } from './gold.js';

const NO = '[c1:“No,”] Ada Lund told the Courier.\n---\n';

describe('goldText', () => {
  test.each([
    ['a statement without a content', '[s1:She] [k1:spoke].', 'gold: statement 1 has no content.'],
    ['a mark left open', '[s1:She [k1:said].', 'gold: A mark is never closed'],
    ['a mode of nothing', `${NO}mode 1 2: direct`, 'gold: there is no statement 2.'],
    ['a line of no field', `${NO}spoken 1: Ada Lund`, 'gold: "spoken 1: Ada Lund" is no line like "speaker 1 3: Anna Lund".'],
    ['a line without a number', `${NO}speaker: Ada Lund`, 'is no line like'],
    ['a field given twice', `${NO}act 1: ask\nact 1: deny`, 'gold: act 1 is given twice.'],
    ['a kind that there is not', `${NO}kind 1: robot`, 'gold: kind 1 is robot; it must be one of person,'],
    ['no act', `${NO}kind 1: person`, 'gold: act 1 is missing; it must be one of deny,'],
    [
      'a name that the text does not give',
      `${NO}speaker 1: Ada Lund & Bo Varn`,
      'gold: speaker 1: "Bo Varn" does not stand in the text.',
    ],
  ])('%s is an error', (_, annotated, message) => {
    expect(() => goldText('gold', annotated)).toThrow(message);
  });

  test('a source that two share belongs to both; what is not said to be quoted is not', () => {
    const said = '[s1+2:She] [k1:said] [c1:“no”] and [k2:left] [c2:a note].';
    const { text, statements } = goldText('gold', `${said}\n---\nmode 1: direct\nkind 1 2: person\nact 1 2: assert\n`);
    expect(statements.map(({ source: [span = [0, 0]], mode }) => [text.slice(...span), mode])).toEqual([
      ['She', 'direct'],
      ['She', 'indirect'],
    ]);
  });
});

test('who said it, through whom, to whom, how and the act; what no line tells of is absent', () => {
  const footer = 'speaker 1: Ada Lund\nkind 1: person\nvia 1: the Courier > Ada\naddressee 1: the Courier\nact 1: deny\n';
  const [statement] = goldText('gold', NO + footer).statements;
  expect(statement).toMatchObject({
    mode: 'indirect',
    speaker: 'Ada Lund',
    kind: 'person',
    via: ['the Courier', 'Ada'],
    addressee: 'the Courier',
    medium: null,
    act: 'deny',
  });
});

describe('the annotated reports', () => {
  test.each(readGold().map(gold => [gold.name, gold] as const))('%s is annotated as the conventions say', (_, gold) => {
    const { text, statements } = gold;
    const words = statements.flatMap(({ content, cue, source }) =>
      [...content, ...cue, ...source].map(span => text.slice(...span)),
    );
    expect(words.filter(each => each !== each.trim())).toEqual([]);
    const sources = statements.flatMap(({ source }) => source.map(span => text.slice(...span)));
    expect(sources.filter(each => /[.:;]$|^[^,]*,$/.test(each))).toEqual([]);
  });

  test.each(readGold().map(gold => [gold.name, gold] as const))('in %s what is quoted says so', (_, { text, statements }) => {
    const inner = quotations(text).map(quotation => quotation.inner);
    const wrong = statements.filter(
      ({ content, mode }) => (mode !== 'indirect') !== content.some(span => inner.some(part => overlap(part, span))),
    );
    expect(wrong.map(({ content }) => content.map(span => text.slice(...span)))).toEqual([]);
  });

  test.each(readGold().map(gold => [gold.name, gold] as const))('in %s whoever is not known is of no known kind', (_, gold) => {
    const wrong = gold.statements.filter(({ speaker, kind }) => (speaker === null) !== (kind === 'unknown'));
    expect(wrong.map(({ content }) => content.map(span => gold.text.slice(...span)))).toEqual([]);
  });
});
