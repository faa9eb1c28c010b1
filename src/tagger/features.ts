/** What an uncased encoder cannot see: the shape of a word, quotation marks, what stands before it. `training/features.py` is the same in Python. */

const OPEN = new Set('“«„');
const CLOSE = new Set('”»');

/** 1 for each UTF-16 unit inside quotation marks, marks included; a quotation that is never closed ends with its line. */
export function quotedUnits(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let opened = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    const closes = opened !== '' && (CLOSE.has(c) || (c === '“' && opened === '„') || (c === '"' && opened === '"'));
    if (c === '\n') opened = '';
    else if (!closes && (OPEN.has(c) || c === '"')) opened = c;
    out[i] = opened !== '' || CLOSE.has(c) ? 1 : 0;
    if (closes) opened = '';
  }
  return out;
}

/** 1 nothing, 2 digits, 3 no letter or digit, 4 lower case, 5 UPPER CASE, 6 Capitalised, 7 other. */
export function shapeOf(word: string): number {
  if (word === '') return 1;
  if (/^\p{Nd}+$/u.test(word)) return 2;
  if (!/[\p{L}\p{N}]/u.test(word)) return 3;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower !== upper && word === lower) return 4;
  if (lower !== upper && word === upper && word.length > 1) return 5;
  return isUpper(word) ? 6 : 7;
}

function isUpper(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return /\p{Lu}/u.test(first);
}

/** 2 at a line's first word, 1 after a space, 0 inside a word; `before` is the text in front of the piece. */
export function startOf(text: string, start: number): number {
  if (start === 0 || text.slice(Math.max(0, start - 3), start).includes('\n')) return 2;
  return /\s/.test(text[start - 1] ?? '') ? 1 : 0;
}
