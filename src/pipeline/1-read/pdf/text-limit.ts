/** Counts what a PDF gives while it comes, and stops where it is more than any report: a small file can unpack to gigabytes. */
import { ReadoutError } from '../../../errors/readout-error.js';

/** Several times the words of a full newspaper page. */
const MOST_PIECES = 20_000;
/** A book has half a million. */
const MOST_CHARACTERS = 5_000_000;

export interface TextLimit {
  startPage(): void;
  /** Throws `input-too-large`. */
  count(piece: string): void;
}

/** `id` names the PDF in the error. */
export function textLimit(id: string): TextLimit {
  let pieces = 0;
  let characters = 0;
  return {
    startPage() {
      pieces = 0;
    },
    count(piece) {
      pieces += 1;
      characters += piece.length;
      if (pieces > MOST_PIECES)
        throw new ReadoutError('input-too-large', { id, limit: `${MOST_PIECES} pieces of text on a page` });
      if (characters > MOST_CHARACTERS) throw new ReadoutError('input-too-large', { id, limit: `${MOST_CHARACTERS} characters` });
    },
  };
}
