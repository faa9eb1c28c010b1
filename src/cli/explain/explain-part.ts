/** Explains whatever of a report bears an id: a statement (s3), a contact (c1), an event (e2), a time (t1), a place (p1). */
import { ReadoutError } from '../../errors/readout-error.js';
import { contactExplanation } from '../../export/explain/contact-explanation.js';
import { contactParts } from '../../export/explain/contact-parts.js';
import { eventExplanation } from '../../export/explain/event-explanation.js';
import { eventParts } from '../../export/explain/event-parts.js';
import type { Part } from '../../export/explain/part.js';
import { placeExplanation } from '../../export/explain/place-explanation.js';
import { placeParts } from '../../export/explain/place-parts.js';
import { statementExplanation } from '../../export/explain/statement-explanation.js';
import { statementParts } from '../../export/explain/statement-parts.js';
import { timeExplanation } from '../../export/explain/time-explanation.js';
import { timeParts } from '../../export/explain/time-parts.js';
import type { Report } from '../../model/report.js';

/** For programs, and for people. */
export interface Answer {
  readonly data: unknown;
  readonly parts: readonly Part[];
}

interface Kind {
  readonly name: string;
  /** In order; their ids are numbered from 1. */
  readonly all: (report: Report) => readonly { readonly id: string }[];
  readonly explain: (report: Report, id: string) => Answer | null;
}

const STATEMENT = kind('statement', report => report.statements, statementExplanation, statementParts);

const KINDS: Readonly<Record<string, Kind>> = {
  s: STATEMENT,
  c: kind('contact', report => report.contacts, contactExplanation, contactParts),
  e: kind('event', report => report.events, eventExplanation, eventParts),
  t: kind('time', report => report.times, timeExplanation, timeParts),
  p: kind('place', report => report.places, placeExplanation, placeParts),
};

/** Throws ReadoutError `statement-unknown` where nothing bears the id. */
export function explainPart(report: Report, id: string): Answer {
  const letter = id.charAt(0);
  const asked = (Object.hasOwn(KINDS, letter) ? KINDS[letter] : undefined) ?? STATEMENT;
  const found = asked.explain(report, id);
  if (found !== null) return found;
  throw new ReadoutError('statement-unknown', { what: asked.name, statement: id, id: report.id, known: knownOf(report, asked) });
}

function kind<T extends { readonly id: string }, E>(
  name: string,
  all: (report: Report) => readonly T[],
  explanationOf: (report: Report, one: T) => E,
  partsOf: (explanation: E) => readonly Part[],
): Kind {
  return {
    name,
    all,
    explain: (report, id) => {
      const one = all(report).find(each => each.id === id);
      if (one === undefined) return null;
      const data = explanationOf(report, one);
      return { data, parts: partsOf(data) };
    },
  };
}

/** "the statements s1 to s7" */
function knownOf(report: Report, { name, all }: Kind): string {
  const [first, last] = [all(report).at(0), all(report).at(-1)];
  return first === undefined || last === undefined ? `no ${name}s` : `the ${name}s ${first.id} to ${last.id}`;
}
