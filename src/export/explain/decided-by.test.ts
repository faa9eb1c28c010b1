import { expect, it } from 'vitest';
import type { Evidence } from '../../model/evidence.js';
import { decidedBy } from './decided-by.js';

it.each<[Evidence, string]>([
  [{ basis: 'stated', by: 'tagger-1', score: 0.972 }, 'the text says it here; decided by “tagger-1”, 97 in 100 sure'],
  [{ basis: 'absent', by: 'tagger-1', score: null }, 'the text does not say; decided by “tagger-1”'],
  [
    { basis: 'inferred', by: 'continued-quotation', score: null },
    'taken from elsewhere in the text; decided by the rule “continued-quotation”: a quotation left open goes on in the next paragraph',
  ],
  [
    { basis: 'inferred', by: 'title-and-world-table', score: null },
    'taken from elsewhere in the text; decided by the rule “title-and-world-table”: the title before the name tells, and the table of states tells whose it is',
  ],
  [{ basis: 'stated', by: 'constructor', score: null }, 'the text says it here; decided by “constructor”'],
])('%j', (evidence, words) => expect(decidedBy(evidence)).toBe(words));
