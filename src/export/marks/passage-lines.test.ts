import { expect, it } from 'vitest';
import type { Passage } from '../../model/comparison.js';
import type { Removed } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { passageLines } from './passage-lines.js';

const TEXT = [
  'The ministers spoke on Monday. The call, which the Norvanian side had asked for, lasted forty minutes. They will speak again.',
  'Read more: The strait explained',
  `${'A long sentence goes on and on, '.repeat(12)}and ends with a promise to open the line, ${'which is to be tested, '.repeat(12)}they said.`,
].join('\n\n');

const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(words);
  return [start, start + words.length];
};

const passage = (words: string, statement: string | null = null): Passage => ({
  ...{ report: 'r1', span: at(words), text: words, statement },
});

const report = (text = TEXT, removed: readonly Removed[] = []) => ({ text, removed });

/** "(around) told [marked]", a line a sentence. */
function shown(passages: readonly Passage[], marked: readonly string[] = [], from: ReturnType<typeof report> | null = report()) {
  return passageLines(from, passages, marked.map(at)).map(({ runs }) =>
    runs.map(({ look, words }) => ({ around: `(${words})`, told: words, marked: `[${words}]` })[look]).join(''),
  );
}

it.each<[string, readonly Passage[], readonly string[], readonly string[]]>([
  ['a whole sentence', [passage('The ministers spoke on Monday.')], [], ['The ministers spoke on Monday.']],
  [
    'part of one',
    [passage('lasted forty minutes')],
    ['forty minutes'],
    ['(The call, which the Norvanian side had asked for, )lasted [forty minutes](.)'],
  ],
  [
    'two of one sentence, in whatever order',
    [passage('lasted forty minutes'), passage('the Norvanian side had asked for')],
    [],
    ['(The call, which )the Norvanian side had asked for(, )lasted forty minutes(.)'],
  ],
  [
    'two sentences',
    [passage('spoke on Monday'), passage('speak again')],
    [],
    ['(The ministers )spoke on Monday(.)', '(They will )speak again(.)'],
  ],
  [
    'passages that overlap',
    [passage('The ministers spoke'), passage('spoke on Monday')],
    ['spoke on'],
    ['The ministers [spoke on] Monday(.)'],
  ],
  ['a mark that lies elsewhere', [passage('speak again')], ['forty minutes'], ['(They will )speak again(.)']],
  [
    'a mark that reaches beyond',
    [passage('forty minutes')],
    ['lasted forty'],
    ['(The call, which the Norvanian side had asked for, lasted )[forty] minutes(.)'],
  ],
])('%s', (_name, passages, marked, lines) => expect(shown(passages, marked)).toEqual(lines));

it('cuts what stands around where it is long', () => {
  const [line = ''] = shown([passage('a promise to open the line')]);
  expect(line).toMatch(/^\(… .{60,115}and ends with \)a promise to open the line\(, .{60,115} …\)$/);
});

it('leaves out what was removed from the report', () => {
  const text = 'He said (Photo: Lantern Wire) that the line is open.';
  const words = 'the line is open';
  const span: Span = [text.indexOf(words), text.indexOf(words) + words.length];
  const from = report(text, [{ reason: 'picture-credit', text: '(Photo: Lantern Wire) ', span: [8, 30] }]);
  const [line] = passageLines(from, [{ report: 'r1', span, text: words, statement: null }], []);
  expect(line?.runs).toEqual([
    { look: 'around', words: 'He said that ' },
    { look: 'told', words },
    { look: 'around', words: '.' },
  ]);
});

it.each([
  ['there is no text', null],
  ['the text has changed', report(`Corrected. ${TEXT}`)],
])('shows the words alone where %s', (_name, from) => {
  expect(shown([passage('lasted forty minutes'), passage('speak again')], ['forty minutes'], from)).toEqual([
    'lasted [forty minutes]',
    'speak again',
  ]);
});

it('tells where the words stand, and in which statement', () => {
  const [line] = passageLines(report(), [passage('lasted forty minutes', 's4'), passage('The call', 's3')], []);
  expect(line?.span).toEqual([at('The call')[0], at('lasted forty minutes')[1]]);
  expect(line?.statement).toBe('s3');
});
