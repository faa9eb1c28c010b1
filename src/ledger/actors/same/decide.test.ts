import { expect, test } from 'vitest';
import { actorTold } from '../../../../test/support/resolved.js';
import { plus, type Tally, tallyOf } from '../tally.js';
import { decide } from './decide.js';
import { portraitOf } from './portrait.js';

const tally = (told: string): Tally => tallyOf(actorTold(told));

/** `times`: in how many reports. */
function known(told: string, times = 1) {
  const sum = Array.from({ length: times - 1 }).reduce<Tally>(all => plus(all, tally(told)), tally(told));
  return { told, portrait: portraitOf(sum) };
}

const whom = (told: string, ...others: ReturnType<typeof known>[]) => decide(portraitOf(tally(told)), others)?.one.told ?? null;

const RUTA = 'Ruta Teyle, foreign minister; Kestria';
const OSKAR = 'Oskar Teyle, mayor; Kestria';
const OTHER_RUTA = 'Ruta Teyle; Norvania';

test.each([
  ['the only one who fits', 'Teyle; Kestria', [known(RUTA)], RUTA],
  ['two of the name', 'Teyle; Kestria', [known(RUTA), known(OSKAR)], null],
  ['the one of the office', 'Teyle, mayor; Kestria', [known(RUTA), known(OSKAR)], OSKAR],
  ['one far better known', 'Teyle; Kestria', [known(RUTA, 10), known(OSKAR)], RUTA],
  ['one better known, not far', 'Teyle; Kestria', [known(RUTA, 4), known(OSKAR)], null],
  ['one who may be meant as well', 'Teyle; Kestria', [known(RUTA), known('Oskar Teyle')], null],
  ['a full name that two have', 'Ruta Teyle', [known(RUTA), known(OTHER_RUTA)], null],
  ['a full name with the side', 'Ruta Teyle; Kestria', [known(RUTA), known(OTHER_RUTA)], RUTA],
  ['nobody', 'Ada Brenn', [known(RUTA)], null],
])('%s', (_, told, others, expected) => {
  expect(whom(told, ...others)).toBe(expected);
});
