import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import { highlightsOf } from './highlights.js';

let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
});
afterAll(() => store.close());

const marked = async (text: string, content: string) =>
  (await highlightsOf(store.db, text, [content]))[0]?.map(([start, end]) => content.slice(start, end));

describe('highlights', () => {
  it.each<[string, string, readonly string[]]>([
    ['ferry', 'Ferries, a ferry and 🚢 ferries.', ['Ferries', 'ferry', 'ferries']],
    ['"grain ships"', 'the grain ships', ['grain', 'ships']],
    ['ferry', 'a \ue000ferry\ue001 of \ue000old', ['ferry']],
    ['ferry', '<b>ferry</b> & <i class="x">x</i>', ['ferry']],
    ['ferry', 'see https://ferry.example/ferry?x=1 or a state-of-the-art ferry', ['ferry']],
    ['strait', 'Émile’s “strait” — naïve', ['strait']],
    ['grain', 'nothing of it', []],
    ['?!', 'what?!', []],
    ['the', 'the ferry', []],
  ])('of %j in %j', async (text, content, expected) => expect(await marked(text, content)).toEqual(expected));

  it('stand in their content, whatever it is made of', async () => {
    const content = fc.array(
      fc.constantFrom('ferry', 'Ferries', ' ', '<', '>', '&amp;', '\ue000', '\ue001', '-', '🚢', 'é', '@', '.', '/', '\n'),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(content, async parts => {
        const words = parts.join('');
        for (const found of (await marked('ferry', words)) ?? []) expect(found.toLowerCase()).toMatch(/^[^ ]*ferr(y|ies)[^ ]*$/);
      }),
      { numRuns: 100 },
    );
  });
});
