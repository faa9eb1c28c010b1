/**
 * The towns and regions of gazetteer/, as they lie on the disk: nothing is taken apart at the start, a name is found by binary search in the
 * bytes. Read at the first question.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../../errors/readout-error.js';
import type { GazetteerPlace, PlaceKind } from './gazetteer-place.js';
import { placeKey } from './place-key.js';

const FOLDER = new URL('../../../gazetteer/', import.meta.url);
const [TAB, NEWLINE] = [9, 10];
const KINDS: readonly PlaceKind[] = ['region', 'capital', 'seat', 'town', 'part'];
/** Behind it stands a place that has the name as another one. */
const OTHER = '~';

interface Table {
  /** A name, a tab, and where the lines of its places begin in `places`, in base 36; in the order of the bytes. */
  readonly names: Buffer;
  readonly places: Buffer;
}

let read: Table | undefined;

/** Everything of that name, whatever accents and capitals it is written with; in the order of the table. */
export function townsNamed(name: string): readonly GazetteerPlace[] {
  read ??= { names: bytesOf('names.tsv'), places: bytesOf('places.tsv') };
  const { places, names } = read;
  const line = lineOf(names, Buffer.from(placeKey(name)));
  return line === '' ? [] : line.split(' ').map(id => placeAt(places, id));
}

function bytesOf(file: string): Buffer {
  const path = fileURLToPath(new URL(file, FOLDER));
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ReadoutError('gazetteer-missing', { path, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** What stands behind the name in its line; "" where there is none. */
function lineOf(names: Buffer, key: Buffer): string {
  let [low, high] = [0, names.length];
  while (low < high && key.length > 0) {
    const start = lineStart(names, low, (low + high) >>> 1);
    const tab = names.indexOf(TAB, start);
    const end = names.indexOf(NEWLINE, tab);
    const order = key.compare(names, start, tab);
    if (order === 0) return names.toString('latin1', tab + 1, end);
    if (order < 0) high = start;
    else low = end + 1;
  }
  return '';
}

function lineStart(names: Buffer, low: number, at: number): number {
  return at === low ? low : Math.max(low, names.lastIndexOf(NEWLINE, at - 1) + 1);
}

function placeAt(places: Buffer, id: string): GazetteerPlace {
  const byOtherName = id.startsWith(OTHER);
  const start = Number.parseInt(byOtherName ? id.slice(OTHER.length) : id, 36);
  const line = places.toString('utf8', start, places.indexOf(NEWLINE, start));
  const [name = '', country = '', region = '', kind, latitude, longitude, population] = line.split('\t');
  return {
    ...{ name, country, region, byOtherName },
    kind: KINDS.find(each => each === kind) ?? 'town',
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}
