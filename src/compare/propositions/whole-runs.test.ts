import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../test/support/marks.js';
import { reportOf, statement } from '../../../test/support/recorded-report.js';
import type { Span } from '../../model/span.js';
import { sentences } from '../../text/sentences.js';
import { wholeRuns } from './whole-runs.js';

/** Runs are marked as contents, sources and cues as such. */
function mended(marked: string): readonly string[] {
  const { text, marks } = unmarked(marked);
  const spansOf = (role: string): readonly Span[] => marks.filter(mark => mark.role === role).map(({ span }) => span);
  const report = reportOf(text, { statements: [statement({ id: 's1', source: spansOf('source'), cue: spansOf('cue') })] });
  const attributing = [...spansOf('source'), ...spansOf('cue')];
  const runs = [...spansOf('content'), ...attributing].toSorted((a, b) => a[0] - b[0]);
  return wholeRuns(report, runs, sentences(text)).map(span => text.slice(...span));
}

describe('runs mended', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'whole ones stay',
      '[c1:Kestria opens the Grensk bridge] and [c1:the ferries sail again in April].',
      ['Kestria opens the Grensk bridge', 'the ferries sail again in April'],
    ],
    [
      'who speaks is no proposition',
      '[c1:Kestria opens the Grensk bridge], [s1:he] [k1:said].',
      ['Kestria opens the Grensk bridge'],
    ],
    [
      'a fragment is joined to what follows',
      '[c1:The ministers discussed] [c1:the state of the Grensk bridge].',
      ['The ministers discussed the state of the Grensk bridge'],
    ],
    [
      'a fragment is joined to what stands before',
      '[c1:The guard said goodbye after] [c1:the talks].',
      ['The guard said goodbye after the talks'],
    ],
    [
      'a fragment far from all is left out',
      '[c1:The fleet], after many days of rain and of waiting for news, [c1:sailed home to Port Sarrow].',
      ['sailed home to Port Sarrow'],
    ],
    ['a fragment that is all of its sentence stays', '[c1:Ferries sail again].', ['Ferries sail again']],
    [
      'nothing over the end of a sentence',
      '[c1:Ferries sail]. [c1:The Grensk bridge is open again].',
      ['Ferries sail', 'The Grensk bridge is open again'],
    ],
    ['no runs', 'He said so.', []],
  ])('%s', (_, marked, runs) => {
    expect(mended(marked)).toEqual(runs);
  });
});
