/** Undoes the hyphens that only break a word at the end of a line: "nego-" + "tiations". */

/** The lines of one paragraph as one text. */
export type JoinLines = (lines: readonly string[]) => string;

/** No word is longer; only so much of what stands before a line is looked at, however long it has grown. */
const TAIL = 60;

/** Parts that keep their hyphen: "self-defence", "vice-president". */
const KEEPS = new Set([
  'self',
  'vice',
  'ex',
  'non',
  'all',
  'well',
  'half',
  'mid',
  'cross',
  'anti',
  'pro',
  'post',
  'pre',
  'co',
  'semi',
  'long',
  'short',
  'high',
  'low',
]);

/** `text` is the whole of the words, to see how a word is written elsewhere. */
export function lineJoiner(text: string): JoinLines {
  const written = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
  return ([first = '', ...rest]) => {
    const parts = [first];
    let tail = first.slice(-TAIL);
    for (const line of rest) {
      const seam = seamOf(tail, line.slice(0, TAIL), written);
      if (seam === 'no hyphen') parts.push(parts.pop()?.slice(0, -1) ?? '');
      const added = seam === 'space' ? ` ${line}` : line;
      parts.push(added);
      tail = `${seam === 'no hyphen' ? tail.slice(0, -1) : tail}${added.slice(-TAIL)}`.slice(-TAIL);
    }
    return parts.join('');
  };
}

/** What becomes of the end of a line: "talks" + "go" gets a space, "nego-" + "tiations" loses its hyphen, "vice-" + "president" is as it is. */
function seamOf(before: string, after: string, written: ReadonlySet<string>): 'space' | 'no hyphen' | 'nothing' {
  const start = /(?<!\p{L})(\p{L}+)[-\u00AD\u2010]$/u.exec(before)?.[1];
  const end = /^\p{L}+/u.exec(after)?.[0];
  if (start === undefined || end === undefined) return /(?<!\s)[-/]$/.test(before) ? 'nothing' : 'space';
  return keepsHyphen(start, end, written) && !before.endsWith('\u00AD') ? 'nothing' : 'no hyphen';
}

function keepsHyphen(start: string, end: string, written: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(end)) return true;
  if (written.has(`${start}${end}`.toLowerCase())) return false;
  return written.has(`${start}-${end}`.toLowerCase()) || KEEPS.has(start.toLowerCase());
}
