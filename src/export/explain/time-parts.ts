/** The explanation of a time for people. */
import { TIME_DOUBTS } from '../words/doubt-words.js';
import { whenWords } from '../words/when-words.js';
import { fieldPart, listPart, type Part, relatedLine } from './part.js';
import type { TimeExplanation } from './time-explanation.js';

export function timeParts(explanation: TimeExplanation): readonly Part[] {
  const { value, doubts, basis, reference, statements } = explanation;
  return [
    fieldPart(`When – ${value === null ? 'not certain' : `${whenWords(value)} (${value})`}`, explanation),
    ...listPart(
      'Not certain',
      doubts.map(doubt => TIME_DOUBTS[doubt]),
    ),
    ...listPart('Date of the report', basis === 'inferred' && reference !== null ? [whenWords(reference)] : []),
    ...listPart('Spoken about in', statements.map(relatedLine)),
  ];
}
