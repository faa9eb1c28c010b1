import { expect, test } from 'vitest';
import { landName, landNamed, landOfCode } from './lands.js';
import { placeKey } from './place-key.js';
import { townsNamed } from './place-table.js';

const shown = (name: string): readonly string[] =>
  townsNamed(name)
    .toSorted((a, b) => b.population - a.population)
    .map(({ name, country, kind }) => `${name} ${country} ${kind}`);

test.each([
  ['Glasgow', 'Glasgow GB town'],
  ['glasgow', 'Glasgow GB town'],
  ['GDANSK', 'Gdańsk PL seat'],
  ['Gdańsk', 'Gdańsk PL seat'],
  ['Saint-Étienne', 'Saint-Étienne FR town'],
  ['Ohio', 'Ohio US region'],
  ['Kharkiv region', undefined],
  ['Port Sarrow', undefined],
  ['Zzyzzx', undefined],
  ['', undefined],
  ['\t', undefined],
  ['\n~', undefined],
])('%j is %s', (name, expected) => {
  expect(shown(name)[0]).toBe(expected);
});

test.each([
  ['Kiev', 'Kyiv', true],
  ['Kyiv', 'Kyiv', false],
  ['Makeyevka', 'Makiivka', true],
  ['Constantinople', 'Istanbul', true],
])('%s is %s by another name: %s', (name, expected, byOtherName) => {
  expect(townsNamed(name)).toContainEqual(expect.objectContaining({ name: expected, byOtherName }));
});

test('a town has where it lies, its region and its inhabitants', () => {
  const [town] = townsNamed('Fayetteville').filter(({ region }) => region === 'NC');
  expect(town).toMatchObject({ country: 'US', kind: 'town', byOtherName: false });
  expect([town?.latitude, town?.longitude].map(degrees => Math.round(degrees ?? 0))).toEqual([35, -79]);
  expect(town?.population).toBeGreaterThan(100_000);
});

test('the middle of a region on both sides of the 180th meridian lies in it', () => {
  const [region] = townsNamed('Chukotka').filter(({ kind }) => kind === 'region');
  expect(Math.abs(region?.longitude ?? 0)).toBeGreaterThan(160);
});

test.each([
  ['Puerto Rico', 'PR'],
  ['the Netherlands', 'NL'],
  ['Burma', 'MM'],
  ['Kosovo', 'XK'],
  ['Kestria', undefined],
])('the land %s is %s', (name, expected) => {
  expect(landNamed(name)?.country).toBe(expected);
});

test('lands are known by both codes', () => {
  expect(landOfCode('CHL')).toMatchObject({ name: 'Chile', kind: 'land', country: 'CL', latitude: -30, longitude: -71 });
  expect(landOfCode('ZZZ')).toBeNull();
  expect([landName('US'), landName('XK'), landName('ZZ')]).toEqual(['United States', 'Kosovo', null]);
});

test.each([
  ['Saint-Étienne', 'st etienne'],
  ['St. Etienne', 'st etienne'],
  ['Sana’a', 'sanaa'],
  ['Łódź', 'lodz'],
  ['Port-au-Prince', 'port au prince'],
  ['Saint', 'saint'],
  ['…', ''],
])('the key of %s is “%s”', (name, expected) => {
  expect(placeKey(name)).toBe(expected);
});
