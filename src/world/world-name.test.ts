import { expect, test } from 'vitest';
import { isOutlet, worldName } from './world-name.js';

const shown = (words: string): string | null => {
  const entry = worldName(words);
  return entry && [entry.kind, entry.party ?? '-', entry.code ?? '-'].join(' ');
};

test.each<[string, string | null]>([
  ['France', 'state France FRA'],
  ['FRANCE', 'state France FRA'],
  ['France’s', 'state France FRA'],
  ['US', 'state United States USA'],
  ['the U.S.', 'state United States USA'],
  ['U.K.’s', 'state United Kingdom GBR'],
  ['the UAE', 'state United Arab Emirates ARE'],
  ['Turkiye', 'state Turkey TUR'],
  ['Türkiye', 'state Turkey TUR'],
  ['Republic of Türkiye', 'state Turkey TUR'],
  ['the Republic of Korea', 'state South Korea KOR'],
  ["Democratic People's Republic of Korea", 'state North Korea PRK'],
  ['DPRK', 'state North Korea PRK'],
  ['the Russian Federation', 'state Russia RUS'],
  ['Islamic Republic', 'state Iran IRN'],
  ['Burma', 'state Myanmar MMR'],
  ['Côte d’Ivoire', 'state Ivory Coast CIV'],
  ['The Gambia', 'state Gambia GMB'],
  ['Kosovo', 'state Kosovo XKX'],
  ['Guinea‑Bissau', 'state Guinea-Bissau GNB'],
  ['Singapore', 'state Singapore SGP'],
  ['Kiev', 'capital Ukraine UKR'],
  ['N’Djamena', 'capital Chad TCD'],
  ['Bogota', 'capital Colombia COL'],
  ['Washington, D.C.', 'capital United States USA'],
  ['Britons', 'demonym United Kingdom GBR'],
  ['Turks', 'demonym Turkey TUR'],
  ['Palestinians', 'demonym Palestine PSE'],
  ['Iraqis', 'demonym Iraq IRQ'],
  ['South Korean', 'demonym South Korea KOR'],
  ['the Kremlin', 'seat Russia RUS'],
  ['Elysee', 'seat France FRA'],
  ['Quai d’Orsay', 'seat France FRA'],
  ['Holy See', 'state Vatican VAT'],
  ['the EU', 'alliance European Union -'],
  ['European Commission', 'alliance European Union -'],
  ['NATO', 'alliance NATO -'],
  ['G-7', 'alliance G7 -'],
  ['Reuters', 'outlet - GBR'],
  ['the Guardian', 'outlet - GBR'],
  ['The Guardian', 'outlet - GBR'],
  ['us', null],
  ['Us', null],
  ['turkey', null],
  ['polish', null],
  ['who', null],
  ['Guardian', null],
  ['Korea', null],
  ['Brussels', null],
  ['Congolese', null],
  ['Male', null],
  ['Velmora', null],
  ['FR', null],
  ['the', null],
  ['', null],
  ['France and Germany', null],
  ['France '.repeat(100_000), null],
])('%.40s', (words, expected) => {
  expect(shown(words)).toBe(expected);
});

test.each<[string, boolean]>([
  ['the Associated Press', true],
  ['AP', true],
  ['dpa', true],
  ['Anadolu Agency', true],
  ['RFE/RL', true],
  ['ap', false],
  ['France', false],
  ['the Kestrian Courier', false],
])('an outlet: %s', (words, expected) => {
  expect(isOutlet(words)).toBe(expected);
});

test('the name is the one of the table', () => {
  expect(worldName('the élysée')).toBeNull();
  expect(worldName('the ELYSEE')?.name).toBe('Élysée');
});
