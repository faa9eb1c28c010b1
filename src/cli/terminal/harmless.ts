/** Text from outside, made fit for a terminal: nothing in it can move the cursor, change colours or turn the reading direction. */

/** C0 and C1 controls with line breaks and tabs, DEL, marks and overrides of direction, separators, tags, halves of pairs. */
const DANGEROUS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** Invisible and without effect once they stand alone: left out rather than shown. */
const INVISIBLE = new Set(['\u061c', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff']);

const SPACE = /[\t-\r \u0085\u2028\u2029]+/g;

/** One line of text: white space becomes one space, "\u001b[2J" is shown as "␛[2J", an override of direction as "<U+202E>". */
export function harmlessLine(text: string): string {
  return text.replace(SPACE, ' ').replace(DANGEROUS, shown);
}

/** The same, with line breaks and tabs kept. */
export function harmlessText(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(DANGEROUS, character => (character === '\n' || character === '\t' ? character : harmlessLine(character)));
}

/** JSON for a terminal: the same data, its dangerous characters written as `\u` escapes. */
export function harmlessJson(json: string): string {
  return json.replace(DANGEROUS, character => (character === '\n' ? character : [...escaped(character)].join('')));
}

function shown(character: string): string {
  if (INVISIBLE.has(character)) return '';
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${hex(code)}>`;
}

function* escaped(character: string): Generator<string> {
  for (let at = 0; at < character.length; at += 1) yield `\\u${hex(character.charCodeAt(at)).toLowerCase()}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
