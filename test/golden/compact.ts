/** A report on a page that a person can judge: what is known of it, a line a statement, then its gaps and what was left out. */
import type { Gap, Removed, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Statement } from '../../src/model/statement.js';

/** Characters of the text shown before a gap, and words of a part left out. */
const BEFORE = 32;
const FIRST_WORDS = 8;

export function compact(report: Report): string {
  return [
    head(report),
    ...report.statements.map(statement => statementLine(statement, report.text)),
    '',
    ...report.gaps.map(gap => gapLine(gap, report.text)),
    '',
    ...report.removed.map(removedLine),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** `title: … \n dateline: PORT SARROW · March 13 · Lantern Wire`; what is not known is not listed. */
function head({ text, title, publisher, author, published, language, dateline, byline }: Report): string {
  const parts = [dateline?.place, dateline?.date, dateline?.agency].flatMap(span => (span ? [text.slice(...span)] : []));
  const known = {
    title,
    publisher,
    author,
    published,
    language,
    dateline: parts.join(' · '),
    byline: byline && text.slice(...byline),
  };
  return Object.entries(known)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** `s3 < s1 | source | cue | content … content | mode | gaps`; behind a source that is not stated here stands where it is from. */
function statementLine({ id, inside, source, cue, content, mode, gaps, evidence }: Statement, text: string): string {
  const words = (spans: readonly Span[]) => spans.map(span => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
  const from = evidence.source.basis === 'inferred' ? ` (${evidence.source.by})` : '';
  const cells = [inside ? `${id} < ${inside}` : id, words(source) + from, words(cue), words(content), mode, gaps.join(' ')];
  return cells.join(' | ').replace(/ \| $/, '');
}

/** `g1 words-missing | …of personnel to [.]` */
function gapLine({ id, kind, span }: Gap, text: string): string {
  const [start, end] = span;
  const before = text.slice(0, start).slice(-BEFORE);
  const shown = `${before.length < BEFORE ? before : before.replace(/^\S*\s/, '…')}[${text.slice(start, end)}]`;
  return `${id} ${kind} | ${shown.replace(/\s+/g, ' ')}`;
}

function removedLine({ reason, text, span }: Removed): string {
  const words = text.trim().split(/\s+/);
  const shown = words.slice(0, FIRST_WORDS).join(' ') + (words.length > FIRST_WORDS ? ' …' : '');
  return `${span ? 'marked' : 'left out'}: ${reason} | ${shown}`;
}
