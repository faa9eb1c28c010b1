import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../../../test/support/hostile-text.js';
import { contextOf } from '../../../../test/support/named-text.js';
import { placesIn, shownPlace, tellingOf } from '../../../../test/support/places-text.js';
import { placesOf } from './places-of.js';

const shown = (source: string): readonly string[] => placesIn(source).map(shownPlace);

describe('which words are places', () => {
  test.each<[string, string, readonly string[]]>([
    ['something is in it', 'Talks were held in Izmir on Friday.', ['Izmir']],
    ['several at once', 'They met in Izmir, Leipzig and Gdansk.', ['Izmir', 'Leipzig', 'Gdansk']],
    ['a capital in which something is', 'Ada Brenn spoke in Ankara.', ['Ankara']],
    ['a capital that acts', '<l Ankara> said so. The letter to Ankara was short.', []],
    ['a state that is visited', 'She visited Norway and wrote to Sweden.', ['Norway']],
    ['a part of a state', 'It rained across southern Lebanon.', ['Lebanon']],
    ['a people', 'The Norwegian ships sailed with Norwegians.', []],
    ['the city of', 'The city of Halden was quiet. Halden sleeps.', ['Halden']],
    ['the dateline', 'LEIPZIG, May 3 (Sound Wire) — Talks go on.', ['LEIPZIG']],
    ['a sea', 'Ships in the Black Sea waited; the Black Sea Fleet did not.', ['Black Sea']],
    ['a part of the world', 'Peace in Europe is dear; Europe knows.', ['Europe']],
    ['a region by its noun', 'They shelled the Kharkiv region.', ['Kharkiv region']],
    ['what the tagger says', 'The road to <l Port Sarrow> is closed.', ['Port Sarrow']],
    ['a town where something comes from', 'Trains from Leipzig are late.', ['Leipzig']],
    ['a person named like a town', 'In <p Lincoln>’s view it rained. <p Lincoln> said so in <p Paris Hollin>’s house.', []],
    ['a president named like a capital', 'They believed in President Washington.', []],
    ['a paper', 'It stood in the Leipzig Post and in the Washington Post.', []],
    ['a college', 'He taught at <l Dartmouth> College.', []],
    ['a month and a house', 'In March they met in Congress.', []],
    ['a format', 'They talked within the Normandy format.', []],
    ['a house of a government', 'They met in the White House.', []],
  ])('%s', (_, source, expected) => {
    expect(placesIn(source).map(({ name }) => name)).toEqual(expected);
  });
});

describe('which place is meant', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the state behind it',
      'A fire in Springfield, Ohio, was put out.',
      ['Springfield = Springfield US 39.9 -83.8 (told-beside)'],
    ],
    [
      'the state shortened',
      'A fire in Springfield, Ill., was put out.',
      ['Springfield = Springfield US 39.8 -89.6 (told-beside)'],
    ],
    ['two of one name', 'From Springfield, Ohio, to Springfield, Ill., it rained.', ['39.9', '39.8']],
    ['no Springfield by itself', 'A fire in Springfield was put out.', ['Springfield = ? (several-of-that-name)']],
    [
      'a capital’s namesake',
      'A fire in Paris, Texas, was put out. In Paris it rains.',
      ['Paris = Paris US 33.7 -95.6 (told-beside)'],
    ],
    ['the capital itself', 'A fire in Paris was put out.', ['Paris = Paris FR 48.9 2.3 (world-table)']],
    ['the people before it', 'In the Turkish port city of Izmir it rained.', ['Izmir = İzmir TR 38.4 27.1 (told-beside)']],
    ['the owner before it', 'In Canada’s London it rained.', ['London = London CA 43.0 -81.2 (told-beside)']],
    ['the largest', 'It rained in Glasgow.', ['Glasgow = Glasgow GB 55.9 -4.3 (most-people)']],
    [
      'the region named',
      'New Hampshire votes. In New Hampshire all ended in Manchester.',
      ['Manchester US 43.0 -71.5 (region-named)'],
    ],
    ['the state named', 'Canada and Canadian towns are cold. It rained in London and in Hamilton.', ['Hamilton CA']],
    ['the dateline', 'TORONTO, May 3 (Sound Wire) — It rained in Hamilton.', ['Hamilton CA']],
    ['an older spelling', 'It rained in Kiev. It snowed in Kyiv.', ['Kiev = Kyiv UA 50.5 30.5 (world-table)']],
    ['a town by another name', 'Ukraine and Ukrainians know. It rained in Makeyevka.', ['Makeyevka = Makiivka UA 48.0 37.9']],
    [
      'a capital’s name among regions',
      'Votes were counted in Ohio, Iowa and Washington.',
      ['Washington = Washington US 47.3 -121.5'],
    ],
    [
      'a report about an invented state',
      'The <o Kestrian Foreign Ministry> said so of <l Kestria>. It rained in Halden.',
      ['Halden = ? (too-small)'],
    ],
    [
      'a state and a region of one name',
      'Americans voted. U.S. votes in Georgia, Ohio and Iowa count.',
      ['Georgia = ? (several-of-that-name)'],
    ],
  ])('%s', (_, source, expected) => {
    const places = shown(source);
    for (const part of expected) expect(places.filter(place => place.includes(part))).toHaveLength(1);
  });

  test('candidates are the likeliest first, and at most five', () => {
    const [place] = placesIn('A fire in Springfield was put out.');
    expect(place?.candidates).toHaveLength(5);
    expect(place?.candidates[0]).toMatchObject({ name: 'Springfield', country: 'United States', countryCode: 'US' });
  });
});

describe('places that no gazetteer has', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'an invented state',
      'The <o Foreign Ministry of Kestria> met <l Kestria>’s guests in <l Kestria>.',
      ['Kestria = ? (not-in-gazetteer)'],
    ],
    ['an invented port', 'Ships lay in the port of <l Port Sarrow>.', ['Port Sarrow = ? (not-in-gazetteer)']],
    [
      'a town put into it',
      'A fire in Springfield, <l Kestria>, was put out.',
      ['Springfield = ? (not-in-gazetteer)', 'Kestria = ? (not-in-gazetteer)'],
    ],
    [
      'a town in its north',
      'A fire in Halden in northern <l Kestria> was put out.',
      ['Halden = ? (not-in-gazetteer)', 'Kestria = ? (not-in-gazetteer)'],
    ],
    [
      'a town that its state has not',
      'A fire in Leipzig, France, was put out.',
      ['Leipzig = ? (not-in-gazetteer)', 'France = France FR'],
    ],
  ])('%s', (_, source, expected) => {
    const places = shown(source);
    expect(places).toHaveLength(expected.length);
    for (const [k, part] of expected.entries()) expect(places[k]).toContain(part);
  });

  test('candidates are none', () => {
    const places = placesIn('A fire in Springfield, <l Kestria>, was put out.');
    expect(places.flatMap(({ candidates }) => candidates)).toEqual([]);
  });
});

describe('as they are given', () => {
  test('one place has all its mentions, in the order of the text, under its fullest form', () => {
    const source = 'LEIPZIG, May 3 (Sound Wire) — It rained.\n\nLeipzig is wet. In Gdansk it snowed, in Leipzig not.';
    expect(placesIn(source).map(({ id, name, mentions }) => [id, name, mentions.map(span => source.slice(...span))])).toEqual([
      ['p1', 'Leipzig', ['LEIPZIG', 'Leipzig', 'Leipzig']],
      ['p2', 'Gdansk', ['Gdansk']],
    ]);
  });

  test('any text: mentions lie in it, apart, and the same text gives the same places', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const source = text.replace(/[<>{}]/g, '');
        const places = placesIn(source);
        const spans = places.flatMap(({ mentions }) => mentions).toSorted((a, b) => a[0] - b[0]);
        expect(spans.every(([start, end], k) => start < end && end <= source.length && start >= (spans[k - 1]?.[1] ?? 0))).toBe(
          true,
        );
        expect(placesIn(source)).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['names without an end', `In ${'Lerna, '.repeat(40_000)}it rained.`],
    ['one word', `In ${'Lerna'.repeat(60_000)}.`],
    ['prepositions', `${'in the city of the '.repeat(20_000)}Leipzig.`],
    ['states', `In ${'Norway and Sweden, '.repeat(15_000)}it rained.`],
    ['owners', `${'Turkey’s city of Izmir in '.repeat(10_000)}it rained.`],
    ['one sentence of capitals', 'Lerna Halden '.repeat(30_000)],
  ])('%s: read in time', (_, source) => {
    const telling = { ...tellingOf('Nothing.'), ...contextOf(source, []) };
    const start = performance.now();
    placesOf(telling);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
