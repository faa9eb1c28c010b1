/** One line of NDJSON as a source: `{"id": "a1", "text": "The minister said …", "publisher": "Kestria Daily"}`. */
import { ReadoutError } from '../errors/readout-error.js';
import type { Source } from '../model/source.js';
import { sourceOf } from './source-item.js';

type Field = 'id' | 'text' | 'html' | 'title' | 'url' | 'date' | 'published' | 'publisher';

/** Where the line stands, for the message. */
export interface Place {
  readonly id: string;
  readonly line: number;
}

/**
 * Where a record has both, `text` counts and `html` does not: offsets into a text that came as text never change.
 * @throws ReadoutError `record-broken`, `input-empty`
 */
export function sourceOfRecord(line: string, place: Place): Source {
  return sourceOfObject(objectOf(line, place), place);
}

/** The same of a record that is parsed already. */
export function sourceOfObject(record: object, place: Place): Source {
  const fields = stringFields(record, place);
  if (!fields.id) throw broken(place, 'it has no "id"');
  const body = fields.text ?? fields.html;
  if (body === null) throw broken(place, 'it has neither "text" nor "html"');
  if (body.trim() === '') throw new ReadoutError('input-empty', { id: fields.id });
  return sourceOf({
    id: fields.id,
    body,
    mediaType: fields.text === null ? 'text/html' : 'text/plain',
    url: fields.url || null,
    title: fields.title || null,
    publisher: fields.publisher || null,
    published: fields.published || fields.date || null,
  });
}

/** @throws ReadoutError `record-broken` where the line is no JSON object */
export function objectOf(line: string, place: Place): object {
  return asObject(json(line, place), place, 'it is not a JSON object');
}

/** @throws ReadoutError `record-broken`, for `reason`, where it is none */
export function asObject(value: unknown, place: Place, reason: string): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken(place, reason);
  return value;
}

function json(line: string, place: Place): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw broken(place, 'it is not JSON', cause);
  }
}

/** A field that is `null` is a field that is not there; other fields of the record are none of our business. */
function stringFields(record: object, place: Place): Readonly<Record<Field, string | null>> {
  const values = new Map<string, unknown>(Object.entries(record));
  const field = (name: Field): string | null => {
    const value = values.get(name) ?? null;
    if (value !== null && typeof value !== 'string') throw broken(place, `its "${name}" is not a string`);
    return value;
  };
  return {
    id: field('id'),
    text: field('text'),
    html: field('html'),
    title: field('title'),
    url: field('url'),
    date: field('date'),
    published: field('published'),
    publisher: field('publisher'),
  };
}

export function broken(place: Place, reason: string, cause?: unknown): ReadoutError {
  return new ReadoutError('record-broken', { line: place.line, id: place.id, reason }, cause);
}
