import { describe, expect, it } from 'vitest';
import type { ContactFact, Passage, Verdict } from '../../model/comparison.js';
import { inferred } from '../../model/evidence.js';
import type { Span } from '../../model/span.js';
import type { Judged } from './verdict-of.js';
import { withFacts } from './with-facts.js';

const passage = (report: string, span: Span): Passage => ({ report, span, text: '', statement: null });

const POINT = { Kestria: [passage('k', [0, 40])], Norvania: [passage('n', [10, 50])] };

function fact(field: ContactFact['field'], verdict: Verdict, norvanian: Span = [20, 30]): ContactFact {
  const value = (report: string, span: Span) => ({ value: '', passages: [passage(report, span)] });
  return {
    field,
    verdict,
    reason: `${field} told otherwise`,
    values: { Kestria: value('k', [5, 15]), Norvania: value('n', norvanian) },
  };
}

const judged = (verdict: Verdict, differences: Judged['differences'] = []): Judged => ({
  verdict,
  reason: 'r',
  differences,
  evidence: inferred('plain'),
});

describe('facts of the contact in a point', () => {
  it.each<[string, Judged, ContactFact, Verdict, readonly string[]]>([
    ['two initiators are a conflict', judged('both'), fact('initiative', 'conflict'), 'conflict', ['initiator']],
    ['a place told otherwise is a difference', judged('both'), fact('place', 'differs'), 'differs', ['place']],
    ['a conflict stays one', judged('conflict'), fact('place', 'differs'), 'conflict', ['place']],
    ['told alike it changes nothing', judged('both'), fact('initiative', 'both'), 'both', []],
    ['told elsewhere it changes nothing', judged('both'), fact('initiative', 'conflict', [60, 70]), 'both', []],
    ['who took part is no matter of a point', judged('both'), fact('participants', 'differs'), 'both', []],
    [
      'what the network could not name is named now',
      judged('differs', [{ kind: 'other', words: 'somehow', passages: {} }]),
      fact('length', 'conflict'),
      'conflict',
      ['number'],
    ],
    [
      'a rule has seen it already',
      judged('differs', [{ kind: 'number', words: 'five, six', passages: {} }]),
      fact('length', 'conflict'),
      'differs',
      ['number'],
    ],
  ])('%s', (_, before, told, verdict, kinds) => {
    const after = withFacts(before, POINT, [told]);
    expect([after.verdict, after.differences.map(({ kind }) => kind)]).toEqual([verdict, kinds]);
  });
});
