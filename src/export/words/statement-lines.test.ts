import { describe, expect, it } from 'vitest';
import { EVIDENCE, link, REPORT, reportOf, spanOf, statement } from '../../../test/support/recorded-report.js';
import type { Evidence } from '../../model/evidence.js';
import type { Statement } from '../../model/statement.js';
import type { Piece } from './pieces.js';
import { headPieces, noteWords, viaPieces, viaWords } from './statement-lines.js';

const words = (pieces: readonly Piece[]) => pieces.map(piece => piece.words).join('');
const of = (fields: Partial<Statement>) => statement({ id: 's1', ...fields });
const INFERRED: Evidence = { basis: 'inferred', by: 'same-occasion', score: null };
const [first] = REPORT.statements;

describe('headPieces', () => {
  it.each<[string, Partial<Statement>, string]>([
    ['who alone', { speaker: 'Ada Brenn' }, 'Ada Brenn'],
    ['to whom', { speaker: 'Ada Brenn', addressee: 'reporters' }, 'Ada Brenn · to reporters'],
    [
      'to whom and how, carried on from before',
      {
        addressee: 'the Courier',
        medium: 'in an interview',
        evidence: { ...EVIDENCE, addressee: INFERRED, medium: INFERRED },
      },
      'nobody named · to the Courier (inferred) · in an interview (inferred)',
    ],
    ['to several', { addressee: 'x & y', addresseeActors: ['a2', 'a4'] }, 'nobody named · to Brannoc Teyle and Ilsabet Morvane'],
    ['nothing but the cue (negative)', { cue: first?.cue ?? [] }, 'nobody named · said'],
  ])('%s', (_name, fields, line) => expect(words(headPieces(REPORT, of(fields)))).toBe(line));
});

describe('viaPieces', () => {
  const relay = (name: string) => link({ role: 'relay', name });
  const aides = relay('two aides');
  const wire = relay('Lantern Wire');
  const holder = of({ id: 's0', chain: [wire, link({ name: 'two aides' })] });
  it.each<[string, Partial<Statement>, Statement | null, string]>([
    ['one', { chain: [aides, link({})] }, null, 'according to two aides'],
    ['two, the nearest first', { chain: [wire, aides, link({})] }, null, 'according to two aides, as reported by Lantern Wire'],
    [
      'names without a chain',
      { via: ['Lantern Wire', 'two aides'] },
      null,
      'according to two aides, as reported by Lantern Wire',
    ],
    ['what the statement around it says', { chain: [wire, aides, link({})] }, holder, ''],
    ['one more than that', { chain: [wire, aides, relay('a cook'), link({})] }, holder, 'according to a cook'],
    ['others than those', { chain: [aides, link({})] }, holder, 'according to two aides'],
    ['the publisher alone (negative)', { chain: [link({ role: 'outlet', name: 'The Sarrow Courier' })] }, null, ''],
  ])('%s', (_name, fields, around, line) => expect(words(viaPieces(REPORT, of(fields), around))).toBe(line));
});

describe('noteWords', () => {
  const text = 'She may not go.';
  it.each<[string, Partial<Statement>, readonly string[]]>([
    ['a statement like most (negative)', {}, ['retold']],
    ['another act', { act: 'deny', mode: 'direct' }, ['a denial', 'word for word']],
    [
      'a hedge and a negation with their words',
      { hedged: true, hedges: [spanOf(text, 'may')], negated: true, negations: [spanOf(text, 'not')] },
      ['hedged: “may”', 'negated: “not”', 'retold'],
    ],
    ['the same without words', { hedged: true, negated: true }, ['hedged', 'negated', 'retold']],
  ])('%s', (_name, fields, notes) => expect(noteWords(reportOf(text), of(fields))).toEqual(notes));
});

it.each([
  [[], ''],
  [['Lantern Wire', 'two envoys'], 'according to two envoys, as reported by Lantern Wire'],
])('passed on by %j', (via, told) => expect(viaWords(via)).toBe(told));
