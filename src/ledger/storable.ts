/** Words of strangers in a form that a database takes: without NUL, and without halves of characters ("\ud83d" alone). */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(HALVES, '\ufffd');
}

export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text));

/** JSON for a column; every text in it is storable. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storable(inner) : inner));
}
