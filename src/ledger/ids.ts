/** Ids of the ledger: short, the same for the same thing, and safe in addresses. */
import { createHash, randomBytes } from 'node:crypto';

/** Base 32 without the letters that are taken for others: i, l, o, u. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;

const inLetters = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, LENGTH), byte => LETTERS.charAt(byte & 31)).join('');

/** "r" and ten letters and digits, from what the report is known by (`ingest/key-of.ts`). */
export const reportId = (key: string): string => `r${inLetters(createHash('sha256').update(key).digest())}`;

/** "i" and ten letters and digits, by chance. */
export const importId = (): string => `i${inLetters(randomBytes(LENGTH))}`;

/** "t" and ten letters and digits, by chance. */
export const tokenId = (): string => `t${inLetters(randomBytes(LENGTH))}`;

/** How an id of an actor is written; some were typed by people. */
export const ACTOR_ID = /^a[0-9a-z]{10}$/;

/** The actor that an appearance is by itself; `fold`: how the report calls it. */
export const actorId = (report: string, fold: string): string => `a${hashed(report, fold)}`;

/** "j" and ten letters and digits, from what was done to actors, and when. */
export const actorChangeId = (...done: readonly string[]): string => `j${hashed(...done)}`;

/** The dossier that a report is by itself. */
export const dossierId = (report: string): string => `d${hashed(report)}`;

/** "g" and ten letters and digits, from what was done to dossiers, and when. */
export const dossierChangeId = (...done: readonly string[]): string => `g${hashed(...done)}`;

const hashed = (...parts: readonly string[]): string => inLetters(createHash('sha256').update(JSON.stringify(parts)).digest());

/** `number`: given once in a report, and never to another statement. */
export const statementId = (report: string, number: number): string => `${report}.s${number}`;

/** Counted over all corrections of the statement, from 1: "r7k2m9x4q1.s3.k2". */
export const correctionId = (statement: string, count: number): string => `${statement}.k${count}`;

/** Of an actor, a contact or an event of a report: "r7k2m9x4q1.a2". */
export const partId = (report: string, local: string): string => `${report}.${local}`;

/** Counted over all readings of the report, from 1. */
export const readingId = (report: string, count: number): string => `${report}.v${count}`;
