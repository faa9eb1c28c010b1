/** The contacts that a report tells of: calls, meetings, visits, letters; every mention of one is joined. */

import type { Contact, ContactDoubt, Participant } from '../../../model/contact.js';
import { stated } from '../../../model/evidence.js';
import { contains } from '../../../text/spans.js';
import type { Telling } from '../telling.js';
import { attached } from './attached.js';
import { type Attendance, attendancesIn } from './attendance.js';
import { type Draft, draftOf, isMain } from './draft.js';
import { type Dated, dateOf } from './fields/date-of.js';
import { formatOf } from './fields/format-of.js';
import { initiativeOf } from './fields/initiative-of.js';
import { kindOf } from './fields/kind-of.js';
import { lengthOf } from './fields/length-of.js';
import { type NextStep, nextStepsIn } from './fields/next-steps-of.js';
import { placeOf } from './fields/place-of.js';
import { statementsOf } from './fields/statements-of.js';
import { sentencesOf } from './fields/told.js';
import { joinMentions } from './join.js';
import { mentionsOf } from './mentions/mentions-of.js';
import { mentionWithoutWords } from './mentions/without-words.js';
import { participantsOf } from './participants.js';
import { type Reading, readingOf } from './reading.js';
import { type Topic, topicsIn } from './topics/topics-of.js';

export function contactsOf(telling: Telling): readonly Contact[] {
  const reading = readingOf(telling);
  const drafts = draftsOf(reading);
  const mentions = drafts.flatMap(draft => draft.mentions);
  const lists = attached(drafts, drafts.length > 0 ? attendancesIn(reading) : [], ({ at }) => at);
  const topics = attached(drafts, drafts.length > 0 ? topicsIn(reading, mentions) : [], ({ span: [at] }) => at);
  const held = drafts.filter(({ status }) => status === 'held');
  const nextSteps = attached(
    held.length > 0 ? held : drafts,
    drafts.length > 0 ? nextStepsIn(reading) : [],
    ({ span: [at] }) => at,
  );
  return drafts.map((draft, k) =>
    contactOf(reading, draft, {
      id: `c${k + 1}`,
      isFirst: k === 0,
      lists: lists.get(draft) ?? [],
      topics: topics.get(draft) ?? [],
      nextSteps: nextSteps.get(draft) ?? [],
    }),
  );
}

/** The report's own contact first, the others in the order of their first mention. */
function draftsOf(reading: Reading): readonly Draft[] {
  const mentions = mentionsOf(reading);
  const drafts = joinMentions(mentions);
  const main = drafts.find(({ mentions: [first] }) => first?.sentence === null) ?? drafts.find(isMain);
  if (main) return [main, ...drafts.filter(draft => draft !== main)];
  const mention = mentionWithoutWords(reading, mentions);
  return mention ? [draftOf(mention), ...drafts] : drafts;
}

interface Belonging {
  readonly id: string;
  readonly isFirst: boolean;
  readonly lists: readonly Attendance[];
  readonly topics: readonly Topic[];
  readonly nextSteps: readonly NextStep[];
}

function contactOf(reading: Reading, draft: Draft, { id, isFirst, lists, topics, nextSteps }: Belonging): Contact {
  const { kind, evidence } = kindOf(reading, draft);
  const { participants, evidence: takingPart } = participantsOf(
    reading,
    draft,
    lists,
    isFirst && isTold(draft) && kind !== 'statement',
  );
  const isOwn = isFirst && isOwnContact(reading, draft, participants);
  const isOfContact = (told: Topic | NextStep): boolean => isToldOf(told, draft, participants, isOwn);
  const initiative = initiativeOf(reading, draft);
  const format = formatOf(reading, draft);
  const date = dateOf(reading, draft, isFirst);
  const place = placeOf(reading, draft, kind);
  const length = lengthOf(reading, draft);
  return {
    id,
    kind,
    status: draft.status,
    participants,
    ...{ initiative: initiative.words, initiativeSpans: initiative.spans, initiators: initiative.initiators },
    ...{ format: format.words, formatSpans: format.spans },
    ...{ date: date.date, dateSpans: date.spans },
    ...{ place: place.words, placeSpans: place.spans },
    ...{ length: length.words, lengthSpans: length.spans, minutes: length.minutes },
    topics: topics.filter(isOfContact).map(({ span }) => span),
    nextSteps: nextSteps.filter(isOfContact).map(({ span }) => span),
    spans: sentencesOf(draft).toSorted((a, b) => a[0] - b[0]),
    statements: statementsOf(reading, draft, participants, isOwn),
    doubts: doubtsOf(participants, date),
    evidence: {
      kind: evidence,
      status: stated('contact-words'),
      participants: takingPart,
      initiative: initiative.evidence,
      format: format.evidence,
      date: date.evidence,
      place: place.evidence,
      length: length.evidence,
    },
  };
}

/** The report is about it: its title tells it, or its first sentences do. */
const isTold = ({ mentions: [first] }: Draft): boolean =>
  first !== undefined && (first.sentence === null || first.isOpening || first.rule === 'turns-taken');

/** Of the statements with a speaker, the least part that those who took part must have made: a news report has other voices. */
const LEAST_PART = 0.6;

/** The report is an account of it. */
function isOwnContact({ telling: { statements } }: Reading, draft: Draft, participants: readonly Participant[]): boolean {
  if (!isTold(draft)) return false;
  const present = new Set(participants.map(({ actor }) => actor));
  const spoken = statements.flatMap(({ chain }) => chain.at(-1)?.actors ?? []);
  return spoken.filter(id => present.has(id)).length >= LEAST_PART * spoken.length;
}

/** Those who took part discussed it, or its words say so, or its sentence tells of the contact. */
function isToldOf(
  { people, isClear, span }: Topic | NextStep,
  draft: Draft,
  participants: readonly Participant[],
  isOwn: boolean,
): boolean {
  if (people.length > 0)
    return people.some(({ actor, name }) => participants.some(one => (actor ? one.actor === actor.id : one.name === name)));
  return isClear || isOwn || draft.mentions.some(({ sentence }) => sentence !== null && contains(sentence, span));
}

function doubtsOf(participants: readonly Participant[], { date, contradicts }: Dated): readonly ContactDoubt[] {
  const doubts: readonly (readonly [ContactDoubt, boolean])[] = [
    ['party-unknown', participants.some(({ party }) => party === null)],
    ['participant-unnamed', participants.length < 2],
    ['no-date', date === null],
    ['date-contradicts', contradicts],
  ];
  return doubts.flatMap(([doubt, is]) => (is ? [doubt] : []));
}
