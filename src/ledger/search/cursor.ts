/** Where a page ended, as a word that the asker gives back for the next: opaque, and only good for the same question. */
import { createHash } from 'node:crypto';
import { queryInvalid } from './query-invalid.js';

export type Position = readonly (string | number | null)[];

/** Longer is none of ours. */
const LONGEST = 500;

/** `question`: all that decides which come in which order. */
export function cursorOf(question: unknown, position: Position): string {
  return Buffer.from(JSON.stringify([fingerprint(question), ...position])).toString('base64url');
}

/** @throws ReadoutError `query-invalid` where it is none, or one of another question; what its values are is for the caller to check */
export function positionOf(question: unknown, cursor: string): readonly unknown[] {
  const [print, ...position] = cursor.length > LONGEST ? [] : listIn(Buffer.from(cursor, 'base64url').toString());
  if (print !== fingerprint(question)) throw wrongCursor();
  return position;
}

export const wrongCursor = () => queryInvalid('“after” is not where a page of this very question ended');

function listIn(json: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function fingerprint(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 11);
}
