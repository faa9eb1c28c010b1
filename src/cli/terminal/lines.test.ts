import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrapped, wrappedBeside } from './lines.js';

describe('columnsOf', () => {
  it.each([
    ['the terminal', { columns: 60 }, {}, 60],
    ['COLUMNS in a pipe', {}, { COLUMNS: '50' }, 50],
    ['eighty without either', {}, {}, 80],
    ['never wider than reads well', { columns: 300 }, {}, 100],
    ['never narrower than a word', { columns: 5 }, {}, 24],
    ['nonsense in COLUMNS', {}, { COLUMNS: 'wide' }, 80],
  ])('%s', (_name, stream, env, columns) => expect(columnsOf(stream, env)).toBe(columns));
});

describe('wrapped', () => {
  it.each([
    ['words', 'The ministers spoke about the exercise in the strait. '.repeat(4)],
    ['a word longer than a line', 'x'.repeat(90)],
    ['wide characters without spaces', '国防大臣は演習が終わると述べた'.repeat(6)],
  ])('%s stay within the columns', (_name, text) => {
    const lines = wrapped(text, 30, 4).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(30);
    expect(
      lines
        .map(line => line.trim())
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''));
  });

  it('leaves a short line as it is', () => expect(wrapped('no statements', 80)).toBe('no statements'));
});

describe('wrappedBeside', () => {
  it.each([
    ['a label in the margin', 's1  ', 'Brannoc Teyle said so', 24, 6, '  s1  Brannoc Teyle said\n      so'],
    ['a label wider than the margin', 's100000000000  ', 'no', 24, 4, '    s100000000000  no'],
    ['nothing beside it (negative)', 's1  ', '', 24, 6, '  s1  '],
  ])('%s', (_name, label, text, columns, indent, lines) =>
    expect(wrappedBeside({ label, width: label.length, text }, columns, indent)).toBe(lines),
  );
});
