/** Undoes the hyphens that only break a word at the end of a line: "nego-" + "tiations". */

export type JoinLines = (before: string, after: string) => string;

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
  return (before, after) => {
    const start = /(\p{L}+)[-\u00AD\u2010]$/u.exec(before)?.[1];
    const end = /^\p{L}+/u.exec(after)?.[0];
    if (start === undefined || end === undefined)
      return /[-/]$/.test(before) && !/\s[-/]$/.test(before) ? before + after : `${before} ${after}`;
    return keepsHyphen(start, end, written) && !before.endsWith('\u00AD') ? before + after : before.slice(0, -1) + after;
  };
}

function keepsHyphen(start: string, end: string, written: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(end)) return true;
  if (written.has(`${start}${end}`.toLowerCase())) return false;
  return written.has(`${start}-${end}`.toLowerCase()) || KEEPS.has(start.toLowerCase());
}
