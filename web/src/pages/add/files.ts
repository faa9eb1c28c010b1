/** Files that somebody chose: which of them can be added, and why not the others. */

import { FILE_BYTES, FILES_BYTES, RECORDS_BYTES } from '../../api/limits.js';
import { isRecords } from '../../api/record-files.js';
import { sizeWords } from './size-words.js';

export type FileLike = Pick<File, 'name' | 'size'>;

/** For the dialog of the browser; what else is dropped is found out from its bytes. */
export const ACCEPT = '.txt,.text,.md,.html,.htm,.xhtml,.pdf,.ndjson,.jsonl';

/** What is wrong with one of them; `null`: nothing. */
export function fileTrouble(file: FileLike, alone: boolean): string | null {
  const most = alone && isRecords(file) ? RECORDS_BYTES : FILE_BYTES;
  if (file.size === 0) return 'It is empty.';
  return file.size > most ? `It has ${sizeWords(file.size)}; at most ${sizeWords(most)} are read.` : null;
}

/** What is wrong with all of them together; `null`: nothing. */
export function filesTrouble(files: readonly FileLike[]): string | null {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length < 2 || bytes <= FILES_BYTES) return null;
  return `Together they have ${sizeWords(bytes)}; at most ${sizeWords(FILES_BYTES)} can be added at once. Add them in parts.`;
}
