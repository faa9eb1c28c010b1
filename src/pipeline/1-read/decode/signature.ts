/** The first bytes by which files that are neither text nor PDF are known. */

const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a rich text document', '{\\rtf'],
  ['a GZIP archive', '\x1f\x8b'],
  ['a BZIP2 archive', 'BZh'],
  ['a 7z archive', "7z\xbc\xaf'"],
  ['an XZ archive', '\xfd7zXZ'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a PostScript file', '%!PS'],
];

/** What the file is, in words ("a PNG picture"), or `null` where it is none of these. */
export function signature(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(([, start]) => head.startsWith(start))?.[0] ?? null;
}
