/** The lines above a letter that was pasted or saved as text: "From: …", "Subject: …". */
import type { Unit } from './unit.js';

const FIELD =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|content-[a-z-]+|return-path|received|importance|x-[a-z-]+|von|an|betreff|gesendet):\s/i;

/** How many pieces at the start are such lines; 0 unless who wrote it or what of is among them, and one more. */
export function mailHeaderLength(units: readonly Unit[]): number {
  let end = 0;
  while (end < units.length && FIELD.test(units[end]?.text ?? '') && (end === 0 || !units[end]?.apart)) end += 1;
  const telling = units.slice(0, end).some(({ text }) => /^(?:from|subject|von|betreff):/i.test(text));
  return telling && end >= 2 ? end : 0;
}

/** What the letter is about, or `null`. */
export function mailSubject(header: readonly Unit[]): string | null {
  const line = header.find(({ text }) => /^(?:subject|betreff):/i.test(text))?.text;
  return line?.replace(/^[^:]*:\s*/, '').trim() || null;
}
