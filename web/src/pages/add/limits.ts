/** How much can be added at once. The server has the last word; the page says so before anything is sent. */

/** Of a pasted text with what is told of it, as a record; the server reads no longer line. */
export const PASTE_BYTES = 20_000_000;

/** Of one file, and of all files that are added together. */
export const FILE_BYTES = 50_000_000;
export const FILES_BYTES = 100_000_000;

/** Of a file of records, which is read while it comes. */
export const RECORDS_BYTES = 2_000_000_000;

export const ADDRESSES = 10_000;

/** "20 MB", "1.4 MB", "12 kB" */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const megabytes = bytes / 1_000_000;
  return `${(megabytes < 10 ? Math.ceil(megabytes * 10) / 10 : Math.ceil(megabytes)).toLocaleString('en')} MB`;
}
