import { expect, test } from 'vitest';
import { actorTold } from '../../../../test/support/resolved.js';
import type { ActorKind } from '../../../model/actor.js';
import { tallyOf } from '../tally.js';
import { compare } from './compare.js';
import { portraitOf } from './portrait.js';

const portrait = (told: string, kind?: ActorKind) => portraitOf(tallyOf(actorTold(told, kind)));

/** "rule", "alike" (of one name, and may be two) or "two". */
function verdict(a: string, b: string, kind?: ActorKind): string {
  const forth = compare(portrait(a, kind), portrait(b, kind));
  expect(compare(portrait(b, kind), portrait(a, kind))?.is).toBe(forth?.is);
  return forth?.is === 'same' ? forth.rule : (forth?.is ?? 'two');
}

test.each([
  // Full names, whatever their spelling.
  ['Ruta Teyle; Kestria', 'Ruta Teyle; Kestria', 'full-name-and-side'],
  ['Ruta Teyle, foreign minister; Kestria', 'Ruta Teyle, Kestrian Foreign Minister', 'full-name-and-office'],
  ['Oleksiy Varnenko; Kestria', 'Oleksii Varnenko; Kestria', 'full-name-and-side'],
  ['Ruta A. Teyle; Kestria', 'Ruta Téyle; Kestria', 'full-name-and-side'],
  ['Yon Suk Yel', 'Yon Suk-yel', 'full-name'],
  ['Ruta Teyle', 'Ruta Teyle; Norvania', 'full-name'],
  ['Ruta Teyle; Lantern Bank', 'Ruta Teyle; Kestria', 'full-name'],
  ['Minister Ruta Teyle; Kestria', 'Ruta Teyle; Kestria', 'full-name-and-side'],
  // Two of one full name.
  ['Ruta Teyle; Kestria', 'Ruta Teyle; Norvania', 'alike'],
  ['Ruta Teyle, senator', 'Ruta Teyle, singer', 'alike'],
  ['Ruta A. Teyle; Kestria', 'Ruta B. Teyle; Kestria', 'alike'],
  ['Ruta Teyle; Kestria', 'Oskar Teyle; Kestria', 'two'],
  // Names that are nearly one.
  ['R. Teyle, senator; Kestria', 'Ruta Teyle, senator; Kestria', 'near-name'],
  ['Robert Marr, mayor; Kestria', 'Bob Marr, mayor; Kestria', 'near-name'],
  ['Oleksandr Varn, president', 'Oleksander Varn, president', 'near-name'],
  ['Varn Oleko, president; Kestria', 'Oleko Varn, president; Kestria', 'near-name'],
  ['R. Teyle', 'Ruta Teyle', 'alike'],
  ['Martin Lund; Kestria', 'Marvin Lund; Kestria', 'alike'],
  ['R. Teyle, senator; Kestria', 'Ruta Teyle, mayor; Kestria', 'alike'],
  // A family name alone.
  ['Teyle, minister; Kestria', 'Ruta Teyle, minister; Kestria', 'family-name-side-office'],
  ['Teyle, President', 'Ruta Teyle, president; Kestria', 'family-name-office'],
  ['Teyle; Kestria', 'Ruta Teyle, foreign minister; Kestria', 'family-name-side'],
  ['Teyle', 'Ruta Teyle, president; Kestria', 'alike'],
  ['Teyle, spokesman', 'Ruta Teyle, spokeswoman', 'alike'],
  ['Teyle, president; Norvania', 'Ruta Teyle, president; Kestria', 'alike'],
  ['Teyle, mayor; Kestria', 'Ruta Teyle, foreign minister; Kestria', 'alike'],
  ['Tayle; Kestria', 'Ruta Teyle; Kestria', 'two'],
  // Descriptions are nobody.
  ['a campaign operative; Kestria', 'a campaign operative; Kestria', 'two'],
  ['the minister; Kestria', 'the minister; Kestria', 'two'],
  ['the President of Kestria', 'the President of Kestria', 'two'],
  ['Foreign Minister; Kestria', 'Foreign Minister; Kestria', 'two'],
])('persons: %s · %s: %s', (a, b, expected) => {
  expect(verdict(a, b)).toBe(expected);
});

test.each([
  ['Kestria; Kestria', 'Kestria; Kestria', 'government', 'name'],
  ['Türkiye; Turkey', 'Turkey; Turkey', 'government', 'world-table'],
  ['Kiev; Ukraine', 'Kyiv; Ukraine', 'government', 'world-table'],
  ['UN; United Nations', 'United Nations; United Nations', 'organisation', 'world-table'],
  ['Foreign Ministry of Kestria; Kestria', 'Kestrian Ministry of Foreign Affairs; Kestria', 'government', 'name-and-side'],
  ['Ministry of Defence; Kestria', 'Defense Ministry; Kestria', 'government', 'name-and-side'],
  ['French Foreign Ministry; France', 'Foreign Ministry of France; France', 'government', 'name-and-side'],
  ['Foreign Ministry; Kestria', 'Foreign Ministry; Norvania', 'government', 'two'],
  ['Foreign Ministry', 'Foreign Ministry', 'government', 'two'],
  ['Sarrow Rowing Union; Sarrow Rowing Union', 'the Sarrow Rowing Union; the Sarrow Rowing Union', 'organisation', 'name'],
  ['Lantern Corp.; Lantern Corp.', 'Lantern Corporation; Lantern Corporation', 'organisation', 'name'],
  ['French Rowing Union; x', 'Rowing Union of France; y', 'organisation', 'name'],
  ['Sarrow Rowing Union', 'Norv Rowing Union', 'organisation', 'two'],
  ['TRO', 'TRO', 'organisation', 'letters'],
  ['Tasman Rowing Office/TRO', 'TRO', 'organisation', 'letters'],
  ['Tasman Rowing Office/TRO', 'Talmark Relief Organisation/TRO', 'organisation', 'alike'],
  ['Lantern Wire/Lantern', 'Lantern', 'organisation', 'two'],
  ['residents', 'residents', 'group', 'two'],
  ['Senior Officials', 'Senior Officials', 'group', 'two'],
  ['Sarrow Harbour Pilots', 'Sarrow Harbour Pilots', 'group', 'name'],
  ['a report on ferries', 'a report on ferries', 'document', 'two'],
  ['Egyptian; Egyptian', 'Egyptian; Egyptian', 'organisation', 'two'],
  ['Lantern; Lantern', 'Lantern; Lantern', 'organisation', 'name'],
] as const)('bodies: %s · %s (%s): %s', (a, b, kind, expected) => {
  expect(verdict(a, b, kind)).toBe(expected);
});
