/** A contact in words: what it was, when and between whom, and what was talked about. The same in the terminal and on the page. */
import type { Contact, ContactKind, ContactStatus, Participant } from '../../model/contact.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { CONTACT_DOUBTS } from './doubt-words.js';
import { aside, between, inferredMark, type Piece, partLinks, plain, quoted } from './pieces.js';
import { firstWords } from './span-words.js';
import { sidePieces } from './voice.js';
import { whenWords } from './when-words.js';

/** Characters shown of a topic: some are whole clauses. */
const TOPIC = 120;

export const CONTACT_WORDS: Readonly<Record<ContactKind, string>> = {
  call: 'telephone call',
  'video call': 'video call',
  meeting: 'meeting',
  visit: 'visit',
  summit: 'summit',
  letter: 'letter',
  statement: 'joint statement',
  other: 'contact',
};

export const STATUS_WORDS: Readonly<Record<ContactStatus, string>> = {
  held: 'held',
  planned: 'planned',
  cancelled: 'called off',
  denied: 'said never to have been',
};

/** "telephone call · held · 12 March 2031 (inferred) · Brannoc Teyle (Kestria), Ilse Marn (Norvania) · in Port Sarrow · 45 minutes" */
export function contactPieces(contact: Contact): readonly Piece[] {
  const { kind, status, date, format, place, length, evidence } = contact;
  const parts = [
    [{ words: CONTACT_WORDS[kind], tone: 'said' } as const, ...inferredMark(evidence.kind)],
    [plain(STATUS_WORDS[status]), ...inferredMark(evidence.status)],
    date === null ? [] : [plain(whenWords(date)), ...inferredMark(evidence.date)],
    participantsPieces(contact),
    initiativePieces(contact),
    format === null ? [] : [plain(format), ...inferredMark(evidence.format)],
    place === null ? [] : [aside('at '), plain(place), ...inferredMark(evidence.place)],
    length === null ? [] : [plain(length), ...inferredMark(evidence.length)],
  ];
  return between(parts, ' · ');
}

/** What stands beneath, each on a line of its own: "about: “the exercise”", "agreed: …", "said in it: s1, s4", "not told when". */
export function contactLines(report: Report, contact: Contact): readonly (readonly Piece[])[] {
  const { topics, nextSteps, statements, doubts } = contact;
  return [
    listed('about: ', quotedEach(report, topics)),
    listed('next: ', quotedEach(report, nextSteps)),
    listed('said in it: ', partLinks(statements)),
    between(
      doubts.map(doubt => [{ words: CONTACT_DOUBTS[doubt], tone: 'doubt' }]),
      ' · ',
    ),
  ].filter(line => line.length > 0);
}

function participantsPieces({ participants, evidence }: Contact): readonly Piece[] {
  const names = between(participants.map(participantPieces), ', ');
  return names.length === 0 ? [] : [...names, ...inferredMark(evidence.participants)];
}

/** "Brannoc Teyle (Kestria)" */
function participantPieces({ name, actor, party }: Participant): readonly Piece[] {
  const piece: Piece = { words: name, tone: 'who', ...(actor === null ? {} : { actor }) };
  return [piece, ...sidePieces({ name, party })];
}

/** "at Kestria’s initiative “at the request of the Kestrian side”" */
function initiativePieces({ initiative, initiators, evidence }: Contact): readonly Piece[] {
  const whose = initiators.length === 0 ? [] : [plain(`at ${whoseInitiative(initiators)}`)];
  const words = initiative === null ? [] : [plain(quoted(initiative))];
  const told = between([whose, words], ' ');
  return told.length === 0 ? [] : [...told, ...inferredMark(evidence.initiative)];
}

/** "Kestria’s initiative", "the initiative of Kestria and Norvania" */
function whoseInitiative(initiators: readonly string[]): string {
  const [only = '', ...others] = initiators;
  if (others.length > 0) return `the initiative of ${initiators.join(' and ')}`;
  return `${only}${/s$/i.test(only) ? '’' : '’s'} initiative`;
}

function quotedEach({ text }: Report, spans: readonly Span[]): readonly Piece[] {
  return between(
    spans.map(span => [plain(quoted(firstWords(text.slice(...span), TOPIC)))]),
    ', ',
  );
}

function listed(title: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length === 0 ? [] : [aside(title), ...pieces];
}
