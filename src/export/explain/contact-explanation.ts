/** Why a contact says what it says: for each field its value, the words, where they stand, what decided, and how sure that was. */
import type { Contact, ContactDoubt, ContactKind, ContactStatus } from '../../model/contact.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/report.js';
import type { When } from '../../model/time.js';
import { type Explained, explained, type Related, related, type Words, wordsAt } from './explained.js';

export interface ExplainedParticipant {
  readonly name: string;
  readonly actor: string | null;
  readonly party: string | null;
  readonly places: readonly Words[];
}

export interface ContactExplanation {
  /** The report's id. */
  readonly report: string;
  readonly contact: string;
  readonly kind: Explained<ContactKind>;
  readonly status: Explained<ContactStatus>;
  readonly participants: Evidence & { readonly value: readonly ExplainedParticipant[] };
  readonly initiative: Explained<string | null> & { readonly initiators: readonly string[] };
  readonly format: Explained<string | null>;
  readonly date: Explained<When | null>;
  readonly place: Explained<string | null>;
  readonly length: Explained<string | null> & { readonly minutes: number | null };
  readonly topics: readonly Words[];
  readonly nextSteps: readonly Words[];
  /** Where the report tells of it. */
  readonly places: readonly Words[];
  /** The statements made in it. */
  readonly statements: readonly Related[];
  readonly doubts: readonly ContactDoubt[];
}

export function contactExplanation(report: Report, contact: Contact): ContactExplanation {
  const { evidence } = contact;
  return {
    report: report.id,
    contact: contact.id,
    kind: explained(report, contact.kind, [], evidence.kind),
    status: explained(report, contact.status, [], evidence.status),
    participants: participantsOf(report, contact),
    ...circumstancesOf(report, contact),
    topics: wordsAt(report, contact.topics),
    nextSteps: wordsAt(report, contact.nextSteps),
    places: wordsAt(report, contact.spans),
    statements: related(report, ({ id }) => contact.statements.includes(id)),
    doubts: contact.doubts,
  };
}

type Circumstances = Pick<ContactExplanation, 'initiative' | 'format' | 'date' | 'place' | 'length'>;

function circumstancesOf(report: Report, contact: Contact): Circumstances {
  const { initiators, minutes, evidence } = contact;
  return {
    initiative: { initiators, ...explained(report, contact.initiative, contact.initiativeSpans, evidence.initiative) },
    format: explained(report, contact.format, contact.formatSpans, evidence.format),
    date: explained(report, contact.date, contact.dateSpans, evidence.date),
    place: explained(report, contact.place, contact.placeSpans, evidence.place),
    length: { minutes, ...explained(report, contact.length, contact.lengthSpans, evidence.length) },
  };
}

function participantsOf(report: Report, { participants, evidence }: Contact): ContactExplanation['participants'] {
  const value = participants.map(({ name, actor, party, spans }) => ({ name, actor, party, places: wordsAt(report, spans) }));
  return { value, ...evidence.participants };
}
