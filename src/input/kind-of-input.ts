/** What an input is, by the extension of its name: "readout.HTML" is html. The bytes have the last word where it is `null`. */
import type { From } from './input-options.js';

export type Kind = Exclude<From, 'auto'>;

const KINDS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

const MEDIA_TYPES = { text: 'text/plain', html: 'text/html', pdf: 'application/pdf' } as const;

export function kindOfName(name: string): Kind | null {
  const extension = /\.[a-z]{2,6}$/.exec(name.toLowerCase())?.[0];
  return (extension !== undefined && KINDS[extension]) || null;
}

/** What the user said beats what the name says. */
export function kindOfInput(name: string, from: From): Kind | null {
  return from === 'auto' ? kindOfName(name) : from;
}

export function mediaTypeOf(kind: Exclude<Kind, 'ndjson'> | null): string | null {
  return kind === null ? null : MEDIA_TYPES[kind];
}
