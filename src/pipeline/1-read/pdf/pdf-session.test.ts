import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { builtPdf } from '../../../../test/support/built-pdf.js';
import { withPdf } from './pdf-session.js';

const BYTES = builtPdf({ pages: [[{ text: 'We stay.', x: 72, y: 100, size: 11 }]] });

test('opens at most two at once; one that fails lets the next in', async () => {
  let open = 0;
  let most = 0;
  const use = async (fails: boolean): Promise<number> => {
    open += 1;
    most = Math.max(most, open);
    // However slowly a busy machine opens the second.
    await vi.waitUntil(() => most > 1, { timeout: 20_000 });
    await setTimeout(50);
    open -= 1;
    if (fails) throw new Error('no');
    return most;
  };
  const uses = [true, false, true, false, false].map(fails => withPdf(BYTES, 30_000, () => use(fails)));
  const results = await Promise.allSettled(uses);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(most).toBe(2);
});

test('ends when its time is up', async () => {
  await expect(withPdf(BYTES, 200, () => new Promise(() => undefined))).rejects.toThrow('it took longer than 0.2 seconds');
});
