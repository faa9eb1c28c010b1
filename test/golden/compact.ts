/** A report on a page that a person can judge: what is known of it, its statements, its actors, then its gaps and what was left out. */
import type { Actor } from '../../src/model/actor.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Gap, Removed, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Link, Statement } from '../../src/model/statement.js';

/** Characters of the text shown before a gap, and words of a part left out. */
const BEFORE = 32;
const FIRST_WORDS = 8;

export function compact(report: Report): string {
  return [
    head(report),
    ...report.statements.flatMap(statement => [statementLine(statement, report.text), whoLine(statement)]),
    '',
    ...report.actors.map(actorLine),
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
function head({ text, title, publisher, author, published, language, dateline, byline, account }: Report): string {
  const parts = [dateline?.place, dateline?.date, dateline?.agency].flatMap(span => (span ? [text.slice(...span)] : []));
  const known = {
    title,
    publisher,
    author,
    published,
    language,
    dateline: parts.join(' · '),
    byline: byline && text.slice(...byline),
    account: account.evidence.basis === 'absent' ? '' : `${account.party} by ${account.actor}${from(account.evidence)}`,
  };
  return Object.entries(known)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** `s3 < s1 | source | cue | content … content | mode | gaps`; behind a source that is not stated here stands where it is from. */
function statementLine({ id, inside, source, cue, content, mode, gaps, evidence }: Statement, text: string): string {
  const words = (spans: readonly Span[]) => spans.map(span => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
  const cells = [
    inside ? `${id} < ${inside}` : id,
    words(source) + from(evidence.source),
    words(cue),
    words(content),
    mode,
    gaps.join(' '),
  ];
  return cells.join(' | ').replace(/ \| $/, '');
}

/** `  Lantern Wire > two envoys > Ilsabet Morvane (last-speaker) : person | to Brannoc Teyle | in a letter | deny | hedged | negated` */
function whoLine({ chain, kind, addressee, medium, act, hedged, negated, evidence }: Statement): string {
  const cells = [
    `${chain
      .filter(link => link.role !== 'outlet')
      .map(linkText)
      .join(' > ')} : ${kind}`,
    addressee === null ? '' : `to ${addressee}${from(evidence.addressee)}`,
    medium === null ? '' : medium + from(evidence.medium),
    act,
    ...[hedged ? 'hedged' : '', negated ? 'negated' : ''],
  ];
  return `  ${cells.filter(cell => cell !== '').join(' | ')}`;
}

/** `Ilsabet Morvane (last-speaker)`, `Lund = a5 or a6`, `nobody` */
function linkText({ name, candidates, evidence }: Link): string {
  return (name ?? 'nobody') + (candidates.length === 0 ? '' : ` = ${candidates.join(' or ')}`) + from(evidence);
}

/** `a2 Brannoc Teyle, defence minister | person | Kestria (title) | Brannoc Teyle, Teyle | 3` */
function actorLine({ id, name, roles, kind, party, names, mentions, evidence }: Actor): string {
  const side = party === null ? '' : party + from(evidence.party);
  return `${id} ${[name, ...roles].join(', ')} | ${kind} | ${side} | ${names.join(', ')} | ${mentions.length}`;
}

/** Where something that is not stated here is from. */
function from({ basis, by }: Evidence): string {
  return basis === 'inferred' ? ` (${by})` : '';
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
