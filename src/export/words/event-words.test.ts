import { expect, it } from 'vitest';
import { event, REPORT } from '../../../test/support/recorded-report.js';
import type { CodedEvent } from '../../model/event.js';
import { eventPieces } from './event-words.js';

const { evidence } = event({ id: 'e1' });
const stated = evidence.root;
const side = (name: string): CodedEvent['source'] => ({ name, actors: [], party: name, evidence: stated });

it.each<[string, Partial<CodedEvent>, string]>([
  ['one does it to another', { source: side('Kestria'), target: side('Norvania') }, 'Kestria → Norvania · ACCUSE · 110 · done'],
  [
    'mode, contexts, statement and contact',
    { mode: 'disapprove', contexts: ['legal', 'military'], statement: 's4', contact: 'c1' },
    'nobody named · ACCUSE disapprove (legal, military) · 110 · done · s4, c1',
  ],
  ['who says so', { modality: 'reported', via: ['the ministry'] }, 'nobody named · ACCUSE · 110 · reported by the ministry'],
  [
    'who says what is planned, by whose report',
    { modality: 'planned', via: ['Lantern Wire', 'the ministry'] },
    'nobody named · ACCUSE · 110 · planned, according to the ministry, as reported by Lantern Wire',
  ],
  [
    'actors of the report, by their sides',
    { source: { name: 'Teyle & Lund', actors: ['a2', 'a5'], party: null, evidence: stated } },
    'Brannoc Teyle (Kestria) and Anna Lund · ACCUSE · 110 · done',
  ],
  [
    'the name, where an actor is unknown',
    { source: { name: 'Teyle & Orr', actors: ['a2', 'a99'], party: null, evidence: stated } },
    'Teyle & Orr · ACCUSE · 110 · done',
  ],
  ['CAMEO’s statement', { root: null, cameo: '016', quad: 0 }, 'nobody named · make statement · 016 · done'],
  ['CAMEO’s appeal, which is a REQUEST', { root: 'REQUEST', cameo: '0231', quad: 3 }, 'nobody named · REQUEST · 0231 · done'],
  ['a place that the report does not have (negative)', { place: 'p9' }, 'nobody named · ACCUSE · 110 · done'],
])('%s', (_name, fields, words) => {
  const pieces = eventPieces(REPORT, event({ id: 'e1', ...fields }));
  expect(pieces.map(piece => piece.words).join('')).toBe(words);
});
