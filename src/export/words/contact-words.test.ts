import { describe, expect, it } from 'vitest';
import { contact, REPORT, reportOf, spanOf } from '../../../test/support/recorded-report.js';
import type { Contact } from '../../model/contact.js';
import type { Evidence } from '../../model/evidence.js';
import { contactLines, contactPieces } from './contact-words.js';
import type { Piece } from './pieces.js';

const words = (pieces: readonly Piece[]) => pieces.map(piece => piece.words).join('');
const shown = (fields: Partial<Contact>) => words(contactPieces(contact({ id: 'c1', ...fields })));
const INFERRED: Evidence = { basis: 'inferred', by: 'report-date', score: null };
const { evidence } = contact({ id: 'c1' });

describe('contactPieces', () => {
  it('tells all that is known in one line', () => {
    const told: Partial<Contact> = {
      kind: 'call',
      participants: [
        { name: 'Brannoc Teyle', actor: 'a2', party: 'Kestria', spans: [] },
        { name: 'Ilse Marn', actor: null, party: 'Norvania', spans: [] },
      ],
      date: '2031-03-12',
      initiators: ['Kestria'],
      initiative: 'at the request of the\nKestrian side',
      format: 'behind closed doors',
      place: 'Port Sarrow',
      length: '45 minutes',
      evidence: { ...evidence, date: INFERRED },
    };
    expect(shown(told)).toBe(
      'telephone call · held · 12 March 2031 (inferred) · Brannoc Teyle (Kestria), Ilse Marn (Norvania) · ' +
        'at Kestria’s initiative “at the request of the Kestrian side” · behind closed doors · at Port Sarrow · 45 minutes',
    );
  });

  it.each<[string, Partial<Contact>, string]>([
    ['no initiator', { initiative: 'by mutual agreement' }, 'contact · held · “by mutual agreement”'],
    ['two', { initiators: ['Kestria', 'Norvania'] }, 'contact · held · at the initiative of Kestria and Norvania'],
    ['a name that ends in s', { initiators: ['the envoys'] }, 'contact · held · at the envoys’ initiative'],
    ['what was called off', { kind: 'visit', status: 'cancelled' }, 'visit · called off'],
    [
      'a name that tells the side',
      { participants: [{ name: 'Kestria', actor: null, party: 'Kestria', spans: [] }] },
      'contact · held · Kestria',
    ],
    ['nothing more (negative)', {}, 'contact · held'],
  ])('%s', (_name, fields, text) => expect(shown(fields)).toBe(text));
});

describe('contactLines', () => {
  it('tell topics, next steps, statements and doubts, each on a line', () => {
    const text = 'They spoke of grain and of ferries and will meet in May.';
    const told = contact({
      id: 'c1',
      topics: [spanOf(text, 'grain'), spanOf(text, 'ferries')],
      nextSteps: [spanOf(text, 'will meet in May')],
      statements: ['s1', 's4'],
      doubts: ['no-date', 'date-contradicts'],
    });
    expect(contactLines(reportOf(text), told).map(words)).toEqual([
      'about: “grain”, “ferries”',
      'next: “will meet in May”',
      'said in it: s1, s4',
      'not told when · two of its dates cannot both be right',
    ]);
  });

  it('are none where there is nothing to tell (negative)', () => expect(contactLines(REPORT, contact({ id: 'c1' }))).toEqual([]));
});
