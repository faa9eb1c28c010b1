/** The dateline of a news report: "MOSCOW, April 3 (Agency) — The ministers …", at the start of one of its first paragraphs. */
import type { Block, Dateline } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import { type DatelineHead, datelineHead } from './dateline-head.js';

/** How many blocks may stand above it: title, second title, byline, date. */
const REACH = 6;
const LONGEST = 120;
/** An em or en dash, two hyphens, or a hyphen that stands apart or after a bracket. */
const DASH = /\s?[—–―]\s?|\s?--\s?|\s-\s|(?<=\)\s?)-\s?/;
/** "MOSCOW, April 3. /Agency/. The …" */
const SLASHES = /^[^\n/]{2,60}\/\p{Lu}[\p{L} .-]{1,20}\/\.?(?:\s?[—–-])?\s/u;

/** Spans into `text`; the dateline's own ends after its dash. `null` where there is none. */
export function findDateline(text: string, blocks: readonly Block[]): Dateline | null {
  for (const { kind, span } of blocks.slice(0, REACH)) {
    const found = kind === 'paragraph' ? atStart(text, span) : null;
    if (found) return found;
  }
  return null;
}

function atStart(text: string, [from, to]: Span): Dateline | null {
  const start = text.slice(from, Math.min(to, from + LONGEST));
  const slashes = SLASHES.exec(start)?.[0];
  const dash = slashes ? null : DASH.exec(start);
  const headEnd = slashes ? slashes.lastIndexOf('/') + 1 : (dash?.index ?? 0);
  if (headEnd === 0) return null;
  const end = slashes ? slashes.trimEnd().length : headEnd + (dash?.[0].trimEnd().length ?? 0);
  const head = datelineHead(text, [from, from + headEnd]);
  if (!head || !isDateline(head, start.slice(0, headEnd), start.slice(end).trimStart())) return null;
  return { span: [from, from + end], place: head.place, date: head.date, agency: head.agency };
}

/**
 * A date or an agency is sign enough. A place alone must be in capitals or with its state, and a sentence must start after the dash:
 * "Golf – The final round" looks just like "Talmark – The envoys met".
 */
function isDateline({ place, date, agency, capitals, region }: DatelineHead, head: string, after: string): boolean {
  if (after === '' || (!place && !agency)) return false;
  if (FIRST_WORDS.test(head)) return false;
  const starts = /^["'“‘«„(]?[\p{Lu}\d]/u.test(after);
  if (!place) return starts && /^\([^)]+\)$/.test(head);
  if (agency && (date || capitals || starts)) return true;
  if (date) return capitals || starts;
  return starts ? capitals || region : capitals && head.length > 5 && !hasDash(after);
}

/** "Norvania – a member since 2010 – said": a second dash shows that the first opened an aside. */
function hasDash(after: string): boolean {
  const [sentence = ''] = after.split(/[.!?]\s/, 1);
  return /\s[—–-]\s|—/.test(sentence);
}

/** "The minister – …", "In Talmark – …" */
const FIRST_WORDS =
  /^(?:The|A|An|In|At|On|But|And|For|From|With|This|That|These|It|He|She|They|We|I|If|When|While|As|After|Before|By|To|No|Yes|Not|So|Then|Mr|Mrs|Ms|Dr|President|Minister|Prime|General|Gen)\b/;
