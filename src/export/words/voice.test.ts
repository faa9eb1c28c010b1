import { expect, it } from 'vitest';
import { actor, link, reportOf, spanOf } from '../../../test/support/recorded-report.js';
import type { Evidence } from '../../model/evidence.js';
import type { Link } from '../../model/statement.js';
import { voicePieces } from './voice.js';

const TEXT = 'The minister Anna Lund and Per Lund spoke. She said so, and the Kestrian ministry too. Lund waited.';
const INFERRED: Evidence = { basis: 'inferred', by: 'last-speaker', score: null };

const REPORT = reportOf(TEXT, {
  actors: [
    actor({ id: 'a1', name: 'Anna Lund', party: 'Kestria' }),
    actor({ id: 'a2', name: 'Per Lund' }),
    actor({ id: 'a3', name: 'Ministry of Kestria', party: 'Kestria' }),
    actor({ id: 'a4', name: 'Kestrian ministry', party: 'Kestria' }),
    ...['a5', 'a6', 'a7'].map(id => actor({ id, name: `Lund ${id}` })),
  ],
});

const at = (words: string) => [spanOf(TEXT, words)];
const ANNA = { actors: ['a1'], name: 'Anna Lund' };

it.each<[string, Partial<Link>, string]>([
  ['a name with its side', { ...ANNA, spans: at('Anna Lund') }, 'Anna Lund (Kestria)'],
  ['more words than the name', { ...ANNA, spans: at('The minister Anna Lund') }, 'Anna Lund (Kestria)'],
  ['less than the name', { ...ANNA, spans: at('Lund') }, 'Anna Lund (Kestria)'],
  ['a pronoun', { ...ANNA, spans: at('She'), evidence: INFERRED }, 'Anna Lund (Kestria) (“She”, inferred)'],
  ['no words here', { ...ANNA, evidence: INFERRED }, 'Anna Lund (Kestria) (inferred)'],
  ['a side that the name tells (negative)', { actors: ['a3'], name: 'Ministry of Kestria' }, 'Ministry of Kestria'],
  ['a side that the name only hints at', { actors: ['a4'], name: 'Kestrian ministry' }, 'Kestrian ministry (Kestria)'],
  ['two who speak as one', { actors: ['a1', 'a2'], name: 'Anna Lund & Per Lund' }, 'Anna Lund (Kestria) and Per Lund'],
  ['two candidates', { name: 'Lund', candidates: ['a1', 'a2'] }, 'Lund: Anna Lund or Per Lund?'],
  ['two candidates for a pronoun', { spans: at('She'), candidates: ['a1', 'a2'] }, 'She: Anna Lund or Per Lund?'],
  [
    'many candidates',
    { name: 'Lund', candidates: ['a1', 'a2', 'a5', 'a6', 'a7', 'a7'] },
    'Lund: Anna Lund or Per Lund or Lund a5 or Lund a6 or 2 more?',
  ],
  ['candidates who are not there (negative)', { candidates: ['a9'] }, '1 whom the text does not tell apart?'],
  ['a pronoun for nobody', { spans: at('She') }, '“She”, nobody named'],
  ['nobody', {}, 'nobody named'],
  ['a name of no actor (negative)', { name: 'Ada Brenn', actors: ['a9'] }, 'Ada Brenn'],
])('%s', (_name, fields, words) =>
  expect(
    voicePieces(REPORT, link(fields))
      .map(piece => piece.words)
      .join(''),
  ).toBe(words),
);
