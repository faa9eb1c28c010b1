/** How much the server takes. It has the last word; the page says so before anything is sent. test/complete/limits.test.ts holds both together. */

/** Of a record, which is one line: a pasted text with what is told of it. */
export const RECORD_BYTES = 20_000_000;

/** Of one file, and of all files that are added together. */
export const FILE_BYTES = 50_000_000;
export const FILES_BYTES = 100_000_000;

/** Of a file of records, which is read while it comes. */
export const RECORDS_BYTES = 2_000_000_000;

/** How many at once. */
export const ADDRESSES = 10_000;

/** UTF-16 code units of an address, and of the label of an import. */
export const ADDRESS_LENGTH = 4_000;
export const LABEL_LENGTH = 300;
