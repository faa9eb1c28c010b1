/** Portraits as they lie in a column: the lists as JSON has them, the hashes as base 64. */
import type { Fingerprint } from '../../origins/fingerprint.js';
import type { Portrait } from './portrait.js';

export function packedPortrait({ words, names, numbers, persons, places, forms, print, ...rest }: Portrait): object {
  return {
    ...rest,
    ...{ words: [...words], names: [...names], numbers: [...numbers] },
    ...{ persons: [...persons], places: [...places], forms: [...forms] },
    ...{ all: packed(print.all), unquoted: packed(print.unquoted) },
  };
}

/** `json`: what was packed by this. */
export function unpackedPortrait(json: string): Portrait {
  const { words, names, numbers, persons, places, forms, all, unquoted, ...rest } = JSON.parse(json);
  return {
    ...rest,
    ...{ words: new Map(words), names: new Map(names), numbers: new Map(numbers) },
    ...{ persons: new Map(persons), places: new Map(places), forms: new Map(forms) },
    print: { all: unpacked(all), unquoted: unpacked(unquoted) },
  };
}

type Packed = readonly [size: number, hashes: string];

function packed({ size, hashes }: Fingerprint): Packed {
  const bytes = Buffer.alloc(hashes.length * 4);
  for (const [at, hash] of hashes.entries()) bytes.writeUInt32LE(hash, at * 4);
  return [size, bytes.toString('base64')];
}

function unpacked([size, base64]: Packed): Fingerprint {
  const bytes = Buffer.from(base64, 'base64');
  return { size, hashes: Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4)) };
}
