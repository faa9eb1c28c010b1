/** Why a coded event says what it says: for each field its value, what decided, and how sure that was; and the words that tell it. */
import type { CodedEvent, EventActor, Modality, PloverRoot, QuadClass } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import type { When } from '../../model/time.js';
import {
  type Explained,
  type ExplainedActor,
  explained,
  namesOf,
  type Related,
  related,
  type Words,
  wordsAt,
} from './explained.js';

export interface ExplainedSide extends Explained<string | null> {
  readonly actors: readonly ExplainedActor[];
  readonly party: string | null;
}

export interface EventExplanation {
  /** The report's id. */
  readonly report: string;
  readonly event: string;
  readonly root: Explained<PloverRoot | null>;
  readonly mode: Explained<string | null>;
  readonly contexts: Explained<readonly string[]>;
  readonly quad: QuadClass;
  readonly cameo: Explained<string>;
  readonly modality: Explained<Modality>;
  readonly source: ExplainedSide;
  readonly target: ExplainedSide;
  readonly date: Explained<When | null>;
  /** As the report names it. */
  readonly place: ExplainedActor | null;
  /** Where the report tells it. */
  readonly places: readonly Words[];
  readonly statement: Related | null;
  /** The id of the contact that it is. */
  readonly contact: string | null;
  readonly via: readonly string[];
}

export function eventExplanation(report: Report, event: CodedEvent): EventExplanation {
  const { quad, source, target, contact, via } = event;
  const place = report.places.find(({ id }) => id === event.place);
  return {
    report: report.id,
    event: event.id,
    ...codesOf(report, event),
    ...{ quad, contact, via },
    source: sideOf(report, source),
    target: sideOf(report, target),
    place: place === undefined ? null : { id: place.id, name: place.name },
    places: wordsAt(report, event.spans),
    statement: related(report, ({ id }) => id === event.statement)[0] ?? null,
  };
}

type Codes = Pick<EventExplanation, 'root' | 'mode' | 'contexts' | 'cameo' | 'modality' | 'date'>;

/** What decides a code is the clause as a whole: no word of it alone. */
function codesOf(report: Report, { root, mode, contexts, cameo, modality, date, evidence }: CodedEvent): Codes {
  return {
    root: explained(report, root, [], evidence.root),
    mode: explained(report, mode, [], evidence.mode),
    contexts: explained(report, contexts, [], evidence.contexts),
    cameo: explained(report, cameo, [], evidence.cameo),
    modality: explained(report, modality, [], evidence.modality),
    date: explained(report, date, [], evidence.date),
  };
}

function sideOf(report: Report, { name, actors, party, evidence }: EventActor): ExplainedSide {
  return { actors: namesOf(report, actors), party, ...explained(report, name, [], evidence) };
}
