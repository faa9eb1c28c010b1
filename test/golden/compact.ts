/** A report on a page that a person can judge: what is known of it, its statements, actors, times, places, contacts and events, then its gaps and what was left out. */
import type { Actor } from '../../src/model/actor.js';
import type { Contact } from '../../src/model/contact.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Place } from '../../src/model/place.js';
import type { Gap, Removed, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Link, Statement } from '../../src/model/statement.js';
import type { Time } from '../../src/model/time.js';

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
    ...report.times.map(time => timeLine(time, report.text)),
    '',
    ...report.places.map(placeLine),
    '',
    ...report.contacts.flatMap(contact => contactLines(contact, report.text)),
    '',
    ...report.events.map(eventLine),
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
function head({ text, title, publisher, author, published, language, dateline, byline, account, date }: Report): string {
  const parts = [dateline?.place, dateline?.date, dateline?.agency].flatMap(span => (span ? [text.slice(...span)] : []));
  const known = {
    title,
    publisher,
    author,
    published,
    language,
    dateline: parts.join(' · '),
    byline: byline && text.slice(...byline),
    date: date.when === null ? '' : date.when + from(date.evidence),
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

/** `  Lantern Wire > two envoys > Ilsabet Morvane (last-speaker) : person | to Brannoc Teyle | in a letter | deny | hedged | negated | 2031-03-12` */
function whoLine({ chain, kind, addressee, medium, act, hedged, negated, said, evidence }: Statement): string {
  const cells = [
    `${chain
      .filter(link => link.role !== 'outlet')
      .map(linkText)
      .join(' > ')} : ${kind}`,
    addressee === null ? '' : `to ${addressee}${from(evidence.addressee)}`,
    medium === null ? '' : medium + from(evidence.medium),
    act,
    ...[hedged ? 'hedged' : '', negated ? 'negated' : ''],
    said === null ? '' : said + from(evidence.said),
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

/** `t1 yesterday | 2031-03-11 (report-date)` */
function timeLine({ id, span, when, doubts, evidence }: Time, text: string): string {
  return [`${id} ${text.slice(...span)}`, (when ?? '?') + from(evidence), ...doubts].join(' | ');
}

/** `p1 Port Sarrow | ? | 2`, `p2 Springfield | Springfield, United States or Springfield, Canada | 1` */
function placeLine({ id, name, mentions, entry, candidates }: Place): string {
  const entries = entry ? [entry] : candidates;
  const known = entries.map(each => `${each.name}, ${each.country}`).join(' or ');
  return `${id} ${name} | ${known || '?'} | ${mentions.length}`;
}

/** `c1 call | held | Teyle (Kestria), Morvane (Norvania) | 2031-03-12`, then what more is told of it. */
function contactLines(contact: Contact, text: string): readonly string[] {
  const words = (spans: readonly Span[]) => spans.map(span => text.slice(...span).replace(/\s+/g, ' ')).join(' · ');
  const people = contact.participants.map(({ name, party }) => (party === null ? name : `${name} (${party})`)).join(', ');
  const told = {
    initiative: contact.initiative === null ? '' : `${contact.initiative} = ${contact.initiators.join(', ') || 'both'}`,
    format: contact.format,
    place: contact.place,
    length: contact.length,
    topics: words(contact.topics),
    next: words(contact.nextSteps),
    statements: contact.statements.join(' '),
    doubts: contact.doubts.join(' '),
  };
  return [
    `${contact.id} ${contact.kind} | ${contact.status} | ${people} | ${(contact.date ?? '?') + from(contact.evidence.date)}`,
    ...Object.entries(told).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : [])),
  ];
}

/** `e1 Kestria > Norvania | ACCUSE disapprove military | 111 | reported | s4 | 2031-03-12` */
function eventLine(event: CodedEvent): string {
  const type = [event.root ?? 'statement', event.mode ?? '', ...event.contexts].filter(part => part !== '').join(' ');
  const cells = [type, event.cameo, event.modality, event.statement ?? event.contact ?? '', event.date ?? '', event.place ?? ''];
  return [`${event.id} ${event.source.name ?? 'nobody'} > ${event.target.name ?? 'nobody'}`, ...cells.filter(Boolean)].join(
    ' | ',
  );
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
