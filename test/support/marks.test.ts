import { describe, expect, test } from 'vitest';
import { unmarked } from './marks.js';

const shown = (source: string): readonly string[] => {
  const { text, marks } = unmarked(source);
  return marks.map(({ role, numbers, span }) => `${role} ${numbers.join('+')} ${text.slice(...span)}`);
};

describe('unmarked', () => {
  test.each([
    ['one of each', '[s1:She] [k1:said] [c1:no].', ['source 1 She', 'cue 1 said', 'content 1 no']],
    [
      'marks inside marks, the outer first',
      '[c1:that [s2:Ostmark] [k2:waits]]',
      ['content 1 that Ostmark waits', 'source 2 Ostmark', 'cue 2 waits'],
    ],
    ['a source that two share, two digits', '[s1+12:She] [k12:added]', ['source 1+12 She', 'cue 12 added']],
    ['brackets of the text stay in it', '[c1:“[The line] must be open […]”]', ['content 1 “[The line] must be open […]”']],
    ['no mark', 'He read [a page] of it]. [x1:no]', []],
  ])('%s', (_, source, marks) => {
    expect(shown(source)).toEqual(marks);
  });

  test('the text is what is left', () => {
    expect(unmarked('[s1:She] [k1:said] [c1:“[it] rains”] [sic].').text).toBe('She said “[it] rains” [sic].');
  });

  test('a mark that is never closed is an error', () => {
    expect(() => unmarked('[s1:She [k1:said].')).toThrow('never closed: source 1');
  });
});
