/** A limit as people read it: 50000000 is "50 MB", 1500 is "1500 bytes". */
export function megabytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${bytes} bytes`;
}
