/** Accuracy must not drop unnoticed: the annotated reports read with the bundled model. */
import { describe, expect, test } from 'vitest';
import { openReadout, sourceOf } from '../../src/index.js';
import { type Baseline, complaint, readBaseline, writeBaseline } from './baseline.js';
import { figures, type Read } from './figures.js';
import { type GoldText, readGold } from './gold.js';

async function readAll(golds: readonly GoldText[]): Promise<readonly Read[]> {
  const readout = await openReadout();
  try {
    const reports = await Promise.all(golds.map(({ name, text }) => readout.read(sourceOf({ id: name, body: text }))));
    return golds.map((gold, i) => ({ gold, found: reports[i]?.statements ?? [] }));
  } finally {
    await readout.close();
  }
}

test('the bundled model reads the annotated reports as well as it did', async () => {
  const golds = readGold();
  const statements = golds.reduce((sum, gold) => sum + gold.statements.length, 0);
  const now: Baseline = { texts: golds.length, statements, floors: figures(await readAll(golds)) };
  if (process.env.READOUT_UPDATE_BASELINE) writeBaseline(now);
  expect(complaint(now, readBaseline()) ?? '').toBe('');
});

describe('complaint', () => {
  const spans = { source: 80, cue: 80, content: 80, found: 80, mode: 80 };
  const floors = { ...spans, speaker: 80, kind: 80, act: 80, via: 80, addressee: 80, medium: 80 };
  const then: Baseline = { texts: 2, statements: 9, floors };

  test.each([
    ['the same', {}, null],
    ['better', { content: 95 }, null],
    ['a point below', { content: 79 }, null],
    ['the speakers worse', { speaker: 60 }, 'Below the baseline by more than 1 point: speaker.'],
    ['more than a point below', { content: 78.9, mode: 70 }, 'Below the baseline by more than 1 point: content, mode.'],
  ])('%s', (_, change, message) => {
    expect(complaint({ ...then, floors: { ...floors, ...change } }, then)?.split('\n')[0] ?? null).toBe(message);
  });

  test('other texts are another baseline', () => {
    expect(complaint({ ...then, statements: 8 }, then)).toContain('2 texts with 9 statements; there are 2 with 8');
  });

  test('shows both figures and says what to do', () => {
    const told = complaint({ ...then, floors: { ...floors, cue: 70.2 } }, then);
    expect(told).toMatch(/^cue +70\.2 +80\.0 {2}below$/m);
    expect(told).toContain('READOUT_UPDATE_BASELINE=1');
  });
});
