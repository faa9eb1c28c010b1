import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../test/support/recorded-report.js';
import type { Proposition } from '../propositions/proposition.js';
import { alignInto } from './align-into.js';
import type { JudgedPair } from './judged-pairs.js';

const REPORTS = { a: reportOf('a'), b: reportOf('b') };

const told = (name: string): Proposition => ({
  party: name.startsWith('a') ? 'Kestria' : 'Norvania',
  report: name.startsWith('a') ? REPORTS.a : REPORTS.b,
  context: [0, 1],
  span: [Number(name.slice(1)), Number(name.slice(1)) + 1],
  statement: null,
});

/** "a1 b1 0.9" */
function aligned(as: readonly string[], bs: readonly string[], judged: readonly string[]): readonly string[] {
  const all = new Map([...as, ...bs].map(name => [name, told(name)]));
  const at = (name = '') => all.get(name) ?? told(name);
  const pairs = judged.map((line): JudgedPair => {
    const [a, b, score] = line.split(' ');
    return {
      a: at(a),
      b: at(b),
      judgement: { none: 1 - Number(score), both: Number(score), differs: 0, conflict: 0 },
      oneness: Number(score),
    };
  });
  const points = alignInto(
    as.map(name => [at(name)]),
    bs.map(at),
    pairs,
  );
  const nameOf = (one: Proposition) => [...all].find(([, other]) => other === one)?.[0] ?? '?';
  return points.map(point => point.map(nameOf).join(' '));
}

describe('aligning', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    ['nothing in common', ['a1'], ['b1'], ['a1 b1 0.1'], ['a1', 'b1']],
    ['one to one', ['a1', 'a2'], ['b1', 'b2'], ['a1 b2 0.9', 'a2 b1 0.8'], ['a1 b2', 'a2 b1']],
    ['the surest first', ['a1', 'a2'], ['b1'], ['a1 b1 0.6', 'a2 b1 0.9'], ['a1 a2 b1']],
    ['one to many: two of the newcomers', ['a1'], ['b1', 'b2'], ['a1 b1 0.9', 'a1 b2 0.8'], ['a1 b1 b2']],
    ['two that are there and one that comes', ['a1', 'a2'], ['b1'], ['a1 b1 0.9', 'a2 b1 0.8'], ['a1 a2 b1']],
    ['never both ways at once', ['a1', 'a2'], ['b1', 'b2'], ['a1 b1 0.95', 'a2 b2 0.9', 'a1 b2 0.85'], ['a1 b1', 'a2 b2']],
    ['what no pair tells of stays alone', ['a1', 'a2'], ['b1', 'b2'], ['a1 b1 0.9'], ['a1 b1', 'a2', 'b2']],
    ['none there', [], ['b1'], [], ['b1']],
    ['none come', ['a1'], [], [], ['a1']],
  ])('%s', (_, as, bs, judged, points) => {
    expect(aligned(as, bs, judged)).toEqual(points);
  });
});
