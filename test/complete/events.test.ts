/** Every column of `readout events` is in its documentation, in order, and nothing else is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/export/events/columns.js';
import { MODALITY_WORDS, QUAD_WORDS } from '../../src/export/words/event-words.js';

const PAGE = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8');

/** The first cells of the rows of the tables within a section. */
const rowsOf = (section: string) =>
  [...(PAGE.split(/^## /m).find(part => part.startsWith(section)) ?? '').matchAll(/^\| (?:`([^`]+)`|(\d)) \|/gm)].map(
    ([, name, number]) => name ?? number,
  );

test('every column is described, in its order', () => {
  expect(rowsOf('# Coded events')).toEqual(COLUMNS.map(({ name }) => name));
});

test('every modality is explained', () => {
  expect(rowsOf('Modality')).toEqual(Object.keys(MODALITY_WORDS));
});

test('every quad class is explained', () => {
  const [header, ...classes] = rowsOf('Quad classes');
  expect([header, ...classes.toSorted()]).toEqual(['QuadClass', ...Object.keys(QUAD_WORDS)]);
});
