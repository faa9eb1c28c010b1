/** Sizes of files, in words. */

/** "20 MB", "1.4 MB", "12 kB" */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const megabytes = bytes / 1_000_000;
  return `${(megabytes < 10 ? Math.ceil(megabytes * 10) / 10 : Math.ceil(megabytes)).toLocaleString('en')} MB`;
}
