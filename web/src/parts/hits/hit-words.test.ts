import { expect, it } from 'vitest';
import type { StatementEntry } from '../../../../src/model/ledger/statement-entry.js';
import { headPieces, noteWords, readerAddress, whenOf } from './hit-words.js';

const REPORT = { id: 'r7k2m9x4q1w', title: 'Ferry talks', publisher: 'The Sarrow Courier', published: '2031-03-13', url: null };

const HIT: StatementEntry = {
  id: 'r7k2m9x4q1w.s12',
  report: REPORT,
  local: 's3',
  content: 'no ferry sails',
  spans: [[10, 24]],
  cue: 'said',
  source: 'Teyle',
  mode: 'indirect',
  act: 'assert',
  hedged: false,
  negated: false,
  speakers: [{ id: 'a1', name: 'Brannoc Teyle', party: 'Kestria' }],
  speaker: 'Brannoc Teyle',
  kind: 'person',
  addressees: [],
  addressee: null,
  via: [],
  medium: null,
  said: null,
  day: '2031-03-13',
  contacts: [],
  gaps: [],
  corrections: [],
  current: true,
};

const words = (changes: Partial<StatementEntry>) =>
  headPieces({ ...HIT, ...changes })
    .map(piece => piece.words)
    .join('');

it.each<[Partial<StatementEntry>, string]>([
  [{}, 'Brannoc Teyle (Kestria)'],
  [{ speakers: [], speaker: 'two envoys' }, 'two envoys'],
  [{ speakers: [], speaker: null }, 'nobody named'],
  [{ addressees: [{ id: 'a2', name: 'Ilsabet Morvane', party: null }] }, 'Brannoc Teyle (Kestria) → Ilsabet Morvane'],
  [{ addressee: 'the envoys', medium: 'by telephone' }, 'Brannoc Teyle (Kestria) → the envoys · by telephone'],
  [{ speakers: [{ id: 'a3', name: 'Kestria’s Defence Ministry', party: 'Kestria' }] }, 'Kestria’s Defence Ministry'],
])('%j is headed %j', (changes, head) => expect(words(changes)).toBe(head));

it.each<[Partial<StatementEntry>, string]>([
  [{}, 'retold'],
  [{ act: 'deny', mode: 'direct', hedged: true, gaps: ['elision'] }, 'a denial, word for word, told with distance, 1 gap'],
  [{ contacts: ['call', 'call'] }, 'retold, in a telephone call'],
])('%j is noted as %j', (changes, notes) => expect(noteWords({ ...HIT, ...changes }).join(', ')).toBe(notes));

it.each<[Partial<StatementEntry>, ReturnType<typeof whenOf>]>([
  [{}, { words: '13 March 2031', ofReport: true }],
  [{ said: '2031-03-12' }, { words: '12 March 2031', ofReport: false }],
  [{ day: null }, null],
])('%j was said', (changes, when) => expect(whenOf({ ...HIT, ...changes })).toEqual(when));

it('leads to the number that stays', () => expect(readerAddress(HIT)).toBe('/reports/r7k2m9x4q1w#s12'));
